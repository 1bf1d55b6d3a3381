package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.TinyRulebook;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.Likeness;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** The line from nearness to what it has been worth. */
class LikenessReaderTest {
  private static final String HEADER = "nearness,right,strength\n";

  private static RulebookContent with(String rows) {
    Map<String, String> files = TinyRulebook.files();
    files.put("tables/resemblance.csv", HEADER + rows);
    return TinyRulebook.content(RuleSource.inMemory(files));
  }

  @Test
  void points_ofTheTable_areRead() {
    assertEquals(
        Map.of(0.2, new Likeness(0.7, Strength.MEDIUM)), with("0.2,0.7,MEDIUM\n").likeness());
  }

  @Test
  void rulebook_withoutTheTable_hasNoPoints() {
    assertEquals(Map.of(), TinyRulebook.content().likeness());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.2,0.7,STRONG       | tables/resemblance.csv:2: a resemblance settles nothing; at most MEDIUM
          0.2,0.7,WEAK~0.3,0.6,WEAK | tables/resemblance.csv:3: right must not fall as nearness rises
          """)
  void rows_thatBreakALaw_areProblems(String rows, String problem) {
    RulebookException refused =
        assertThrows(RulebookException.class, () -> with(rows.replace('~', '\n') + "\n"));
    assertEquals(List.of(problem), refused.problems().stream().map(TinyRulebook::told).toList());
  }
}
