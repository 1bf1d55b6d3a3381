package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;

/**
 * Why all rules stand in one package, see decision 3: with segments created eagerly, Drools 10.2
 * forgets a rule that goes on with {@code not} where a rule of a later package goes on otherwise.
 * The switch is read once in the life of a process, so each case has a process of its own.
 */
class EagerSegmentsTest {
  private static final String SHARED =
      "SendSignal( sent == true )\nReplySignal( received == false )\n";

  /** {@code eagerly}, then a word for each package: the rules of the package. */
  @ParameterizedTest
  @CsvSource({
    "false, not link,  [not]",
    "false, not/link,  [not]",
    "true,  not link,  [not]",
    "true,  not/link,  []",
    "true,  link/not,  [not]"
  })
  void rules_whoseFirstPatternsAreShared_fire(String eagerly, String packages, String fired)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Ddrools.useEagerSegmentCreation=" + eagerly,
                "-cp",
                System.getProperty("java.class.path"),
                EagerSegmentsTest.class.getName(),
                packages)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertEquals(fired, out.lines().reduce("", (before, line) -> line));
  }

  /** Prints which rules fire for a request without an answer. */
  public static void main(String[] arguments) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("org.posrules", "segments", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    List<String> packages = List.of(arguments[0].split("/"));
    for (int i = 0; i < packages.size(); i++) {
      files.write(
          "src/main/resources/p" + i + "/rules.drl",
          drl("p" + i, packages.get(i)).getBytes(StandardCharsets.UTF_8));
    }
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    KieSession session = services.newKieContainer(id).getKieBase().newKieSession();
    Set<String> fired = new TreeSet<>();
    session.insert(new SendSignal(true));
    session.insert(new ReplySignal(false));
    session.fireAllRules(match -> fired.add(match.getRule().getName()));
    System.out.println(fired);
  }

  private static String drl(String name, String rules) {
    StringBuilder drl = new StringBuilder("package " + name + "\nimport org.posrules.facts.*\n");
    for (String rule : rules.split(" ")) {
      String last = rule.equals("not") ? "not HttpSignal()" : "LinkSignal()";
      drl.append("rule \"%s\"\nwhen\n%s%s\nthen\nend\n".formatted(rule, SHARED, last));
    }
    return drl.toString();
  }
}
