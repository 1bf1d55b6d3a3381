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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** Java in every place of a rule that takes some: each is refused before a class is loaded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapeTest {
  @TempDir private static Path folder;
  private ServerSocket server;
  private Path canary;
  private SortedMap<String, String> files;
  private Set<String> refused;

  @BeforeAll
  void scan() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    canary = folder.resolve("canary");
    files = new Hostile(canary.toString(), server.getLocalPort()).files();
    CompiledRules rules = RuleCompiler.compile(files);
    refused =
        assertThrows(RulebookException.class, () -> Gate.check(rules, files)).problems().stream()
            .map(RuleProblem::file)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @AfterAll
  void close() throws IOException {
    server.close();
  }

  @Test
  void forms_areTriedWithEveryPayload() {
    assertTrue(Hostile.forms().size() >= 14, () -> Hostile.forms().keySet().toString());
    assertEquals(Hostile.forms().size() * 12, files.size());
  }

  @Test
  void rules_thatReachOut_areAllRefusedInTheirFiles() {
    assertEquals(files.keySet(), refused);
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
