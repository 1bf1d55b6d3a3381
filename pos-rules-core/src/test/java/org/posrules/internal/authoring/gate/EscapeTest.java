package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.DiagnosticEngine;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/**
 * Java in every place of a rule that takes some: each is refused on its own before anything of it
 * runs, and so is a folder that holds it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapeTest {
  /** Refused before the compiler sees them: it would run them, or take them for plain text. */
  private static final Set<String> NOT_COMPILED =
      Set.of(
          "annotated",
          "annotated type",
          "annotation",
          "annotation list",
          "compared text",
          "concluded text",
          "group name",
          "header",
          "header single",
          "name",
          "name single");

  @TempDir private static Path folder;
  private ServerSocket server;
  private Path canary;
  private SortedMap<String, String> files;
  private SortedMap<String, List<RuleProblem>> gate;

  @BeforeAll
  void compile() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    canary = folder.resolve("canary");
    files = new Hostile(canary.toString(), server.getLocalPort()).files();
    gate = Singly.refusals(files);
  }

  @AfterAll
  void close() throws IOException {
    server.close();
  }

  @Test
  void forms_areTriedWithEveryPayload() {
    assertTrue(HostileForms.all().size() >= 14, () -> HostileForms.all().keySet().toString());
    assertEquals(HostileForms.all().size() * 12, files.size());
  }

  @Test
  void rules_thatReachOut_areEachRefusedByTheGate() {
    Set<String> passed =
        gate.keySet().stream()
            .filter(file -> gate.get(file).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), passed);
  }

  /** A reader of the folder that stops at some leaves the others to the next. */
  @Test
  void folder_withThemAll_isRefusedUntilNoneIsLeft() {
    SortedMap<String, String> left = new TreeMap<>(files);
    while (!left.isEmpty()) {
      RuleSource source = RuleSource.inMemory(OwnFolder.of(left).files());
      RulebookException refused =
          assertThrows(
              RulebookException.class,
              () -> DiagnosticEngine.builder().rules(source).build(),
              () -> left.keySet().toString());
      Set<String> named =
          refused.problems().stream().map(RuleProblem::file).collect(Collectors.toSet());
      assertTrue(left.keySet().removeAll(named), () -> refused.problems().toString());
    }
  }

  /** A form that the compiler refuses whatever stands in it would test nothing. */
  @Test
  void forms_withSomePayload_comeAsFarAsTheScan() {
    Set<String> scanned =
        gate.entrySet().stream()
            .filter(file -> file.getValue().stream().anyMatch(EscapeTest::isOfTheScan))
            .map(file -> form(file.getKey()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> forms = new TreeSet<>(HostileForms.all().keySet());
    forms.removeAll(NOT_COMPILED);
    scanned.removeAll(NOT_COMPILED);
    assertEquals(forms, scanned);
  }

  /** Drools puts the name into its Java as it is. */
  @ParameterizedTest
  @ValueSource(strings = {"hostile/name-property.drl", "hostile/name-single-property.drl"})
  void name_thatBreaksOut_wouldBeSeenInTheClassesToo(String file) {
    SortedMap<String, String> alone = new TreeMap<>(Map.of(file, files.get(file)));
    CompiledRules compiled = RuleCompiler.compile(alone);
    assertThrows(RulebookException.class, () -> Gate.check(compiled, alone));
  }

  private static boolean isOfTheScan(RuleProblem problem) {
    return problem.kind() != ProblemKind.RULE_SYNTAX
        && problem.kind() != ProblemKind.COMPILER_STOPPED;
  }

  private static String form(String path) {
    String name = path.substring(path.indexOf('/') + 1, path.lastIndexOf('-'));
    return HostileForms.all().keySet().stream()
        .filter(form -> Hostile.hyphens(form).equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void canaries_areUntouched() {
    assertFalse(Files.exists(canary));
    assertNull(System.getProperty(Hostile.PROPERTY));
    assertThrows(
        SocketTimeoutException.class,
        () -> {
          server.setSoTimeout(1);
          server.accept();
        });
  }
}
