package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.posrules.BundledRulebook;
import org.posrules.FailedTransaction;
import org.posrules.cases.Cases;
import org.posrules.facts.Signal;
import org.posrules.internal.values.FiredFinding;

/**
 * The classic compiler of Drools, another program for the same rules, comes to the same findings.
 */
@Isolated("builds of Drools 10.2 disturb each other, and only RuleCompiler makes its own wait")
class SecondBackEndTest {
  private static RuleBase executableModel;
  private static RuleBase classic;

  @BeforeAll
  static void compiled() {
    executableModel = BundledRulebook.rooms().rules();
    classic = RuleBase.of(classicKieBase(), BundledRulebook.content().families());
  }

  private static KieBase classicKieBase() {
    DroolsSettings.apply();
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("org.posrules.rulebook", "classic", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    BundledRulebook.content()
        .drl()
        .forEach(
            (path, text) ->
                files.write(
                    "src/main/resources/org/posrules/packs/" + path.replace("/", "--"),
                    text.getBytes(StandardCharsets.UTF_8)));
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(DrlProject.class);
    assertEquals(List.of(), builder.getResults().getMessages(Message.Level.ERROR));
    KieBase kieBase = services.newKieContainer(id).getKieBase();
    services.getRepository().removeKieModule(id);
    return kieBase;
  }

  private static Stream<FailedTransaction> given() {
    return Cases.requests();
  }

  private static List<FiredFinding> findings(RuleBase rules, List<Signal> signals) {
    try (RuleSession session = rules.open()) {
      return session.classify(signals);
    }
  }

  @Test
  void rules_ofBothCompilers_areTheSame() {
    assertEquals(executableModel.rules(), classic.rules());
  }

  @Test
  void findings_ofBothCompilers_areTheSame() {
    given()
        .map(BundledRulebook.rooms()::signals)
        .forEach(
            signals ->
                assertEquals(findings(executableModel, signals), findings(classic, signals)));
  }
}
