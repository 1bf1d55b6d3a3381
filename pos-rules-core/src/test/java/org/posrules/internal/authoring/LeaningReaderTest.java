package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.Leanings;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Which causes stand for a category, and what a leaning to it has been worth. */
class LeaningReaderTest {
  private static final String HEADER = "cause,share,right\n";

  private static Leanings with(String rows) {
    Map<String, String> files = TinyRulebook.files();
    files.put("tables/leaning.csv", HEADER + rows);
    return TinyRulebook.content(RuleSource.inMemory(files)).leanings();
  }

  @Test
  void share_betweenTwoPoints_isWorthTheLower() {
    Leanings read = with("HOST_TIMEOUT,0.4,0.5\nHOST_TIMEOUT,0.8,0.7\n");
    assertEquals(OptionalDouble.of(0.5), read.right("HOST_TIMEOUT", 0.7));
  }

  @Test
  void share_belowTheFirstPoint_isWorthNothing() {
    assertEquals(OptionalDouble.empty(), with("HOST_TIMEOUT,0.4,0.5\n").right("HOST_TIMEOUT", 0.3));
  }

  @Test
  void rulebook_withoutTheTable_leansToNothing() {
    assertEquals(List.of(), TinyRulebook.content().leanings().causes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HOST_TIMEOU,0.2,0.7 | tables/leaning.csv:2: there is no cause HOST_TIMEOU; did you mean HOST_TIMEOUT?
          HOST_TIMEOUT,0.2,0.7~HOST_TIMEOUT,0.3,0.6 | tables/leaning.csv:3: right must not fall as the share rises
          HOST_TIMEOUT,0.2,0.7~HOST_BUSY,0.2,0.7 | tables/leaning.csv:3: HOST_TIMEOUT stands for this category already
          """)
  void rows_thatBreakALaw_areProblems(String rows, String problem) {
    RulebookException refused =
        assertThrows(RulebookException.class, () -> with(rows.replace('~', '\n') + "\n"));
    assertEquals(List.of(problem), refused.problems().stream().map(TinyRulebook::told).toList());
  }
}
