package org.posrules.internal.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.posrules.facts.Finding;
import org.posrules.facts.Signal;
import org.posrules.internal.rulebook.Families;

/** The bundled rules as Drools alone runs them: no listener, no limit, nothing sorted. */
public final class BareRules {
  private final KieBase kieBase;
  private final KieSession kept;
  private final Members members;

  public BareRules(Families families) {
    DroolsSettings.apply();
    kieBase = KieBaseBuilder.createKieBaseFromModel(BundledRules.compiled().instantiate());
    kept = kieBase.newKieSession();
    members = new Members(families);
  }

  /** One run in a session that is kept and emptied: how many rules fired. */
  public int inKeptSession(List<Signal> signals, List<?> suspects) {
    int fired = run(kept, signals, suspects);
    empty(kept);
    return fired;
  }

  /** One run in a session of its own: how many rules fired. */
  public int inNewSession(List<Signal> signals, List<?> suspects) {
    KieSession session = kieBase.newKieSession();
    try {
      return run(session, signals, suspects);
    } finally {
      session.dispose();
    }
  }

  /** What the kept session concludes, twice in a row the same. */
  public Set<Finding> findings(List<Signal> signals, List<?> suspects) {
    inKeptSession(signals, suspects);
    run(kept, signals, suspects);
    Set<Finding> findings = new HashSet<>();
    kept.getObjects(Finding.class::isInstance).forEach(each -> findings.add((Finding) each));
    empty(kept);
    return findings;
  }

  private int run(KieSession session, List<Signal> signals, List<?> suspects) {
    members.with(signals).forEach(session::insert);
    int fired = session.fireAllRules();
    suspects.forEach(session::insert);
    return fired + session.fireAllRules();
  }

  private static void empty(KieSession session) {
    for (FactHandle handle : List.copyOf(session.<FactHandle>getFactHandles())) {
      session.delete(handle);
    }
    session.fireAllRules();
  }
}
