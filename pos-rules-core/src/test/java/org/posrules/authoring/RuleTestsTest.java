package org.posrules.authoring;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.posrules.internal.authoring.testing.TinyFolder;

/** What an embedder's build runs. */
class RuleTestsTest {
  @TempDir private static Path folder;

  private static final Map<String, List<DynamicTest>> FILES = new TreeMap<>();

  @BeforeAll
  static void tiny() {
    RuleTests.of(TinyFolder.in(folder).path()).forEach(RuleTestsTest::add);
  }

  /** What a container holds can be asked for once. */
  private static void add(DynamicNode node) {
    FILES.put(
        node.getDisplayName(),
        ((DynamicContainer) node).getChildren().map(DynamicTest.class::cast).toList());
  }

  private static DynamicTest test(String name) {
    return FILES.values().stream()
        .flatMap(List::stream)
        .filter(test -> test.getDisplayName().endsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void files_ofCasesAndStories_areContainers() {
    assertEquals(
        List.of("scenarios/stories.yaml", "tables/table-row.yaml", "tiny/tiny.yaml"),
        List.copyOf(FILES.keySet()));
  }

  @Test
  void case_thatHolds_passes() {
    assertDoesNotThrow(() -> test("and no reply").getExecutable().execute());
  }

  @Test
  void case_thatFails_failsWithTheWholeReport() {
    DynamicTest failing = test("although the link is down");
    AssertionFailedError failed =
        assertThrows(AssertionFailedError.class, () -> failing.getExecutable().execute());
    Stream.of("given: ", "expected top cause LINK_DOWN", "Why")
        .forEach(part -> assertTrue(String.valueOf(failed.getMessage()).contains(part), part));
  }
}
