package org.posrules.internal.authoring.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A number that was ever given is never given again. */
class NextIdTest {
  private static final String RULE = "rule \"NET-014 x\"\n    @id( \"NET-014\" )\n";

  private static String next(Map<String, String> files) {
    return NextId.of(files, "network/", "LOCAL");
  }

  @Test
  void id_isTheNextOfTheRules_orTheFirst() {
    assertEquals("NET-015", next(Map.of("network/a.drl", RULE)));
    assertEquals("LOCAL-001", next(Map.of()));
  }

  @Test
  void id_ofARetiredRule_isPassedOver() {
    assertEquals(
        "NET-018",
        next(Map.of("network/a.drl", RULE, "tables/retired.csv", "id,since,why\nNET-017,1,x\n")));
  }

  @Test
  void id_ofARuleThatIsGoneWithoutALine_isPassedOver_asLongAsTheRecordNamesIt() {
    assertEquals(
        "NET-023",
        next(
            Map.of(
                "network/a.drl",
                RULE,
                "CHANGELOG.md",
                "## 2\n- new: X (NET-020 to NET-022)\n## 1\n- new: SW-100\n")));
  }
}
