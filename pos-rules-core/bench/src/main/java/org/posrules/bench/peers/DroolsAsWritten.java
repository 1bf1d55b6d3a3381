package org.posrules.bench.peers;

import java.util.Map;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.posrules.RetryAdvice;

/** As most people write it: one rule a code, a container, a new session for each call. */
final class DroolsAsWritten implements Peer {
  private final KieContainer container;

  DroolsAsWritten(DecisionTable table) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/peers/codes.drl", drl(table.rows()));
    KieBuilder builder = services.newKieBuilder(files).buildAll();
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    container = services.newKieContainer(builder.getKieModule().getReleaseId());
  }

  private static String drl(Map<String, Decision> rows) {
    StringBuilder drl = new StringBuilder("package peers\n");
    for (Class<?> used : new Class<?>[] {Asked.class, Decision.class, RetryAdvice.class}) {
      drl.append("import ").append(used.getName()).append('\n');
    }
    rows.forEach((code, decision) -> drl.append(rule(code, decision)));
    return drl.toString();
  }

  private static String rule(String code, Decision decision) {
    return """
        rule "%1$s" when
            $asked : Asked( code == "%1$s" )
        then
            $asked.setDecision( new Decision( "%2$s", RetryAdvice.%3$s ) );
        end
        """
        .formatted(code, decision.cause(), decision.retry());
  }

  @Override
  public Decision decide(String code) {
    Asked asked = new Asked(code);
    KieSession session = container.newKieSession();
    try {
      session.insert(asked);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return asked.getDecision();
  }
}
