package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** How many tries an author's probability is worth. */
class PriorStrengthTest {
  private static RulebookContent with(String strength) {
    Map<String, String> files = TinyRulebook.files();
    files.put("tables/experience.csv", "prior_strength\n" + strength + "\n");
    return TinyRulebook.content(RuleSource.inMemory(files));
  }

  @Test
  void strength_ofTheTable_isRead() {
    assertEquals(25, with("25").priorStrength());
  }

  @Test
  void rulebook_withoutTheTable_hasTheUsualStrength() {
    assertEquals(10, TinyRulebook.content().priorStrength());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | tables/experience.csv:2: prior_strength must be at least 1
          many | tables/experience.csv:2: prior_strength must be a whole number: many
          """)
  void strength_thatIsNone_isAProblem(String strength, String problem) {
    RulebookException refused = assertThrows(RulebookException.class, () -> with(strength));
    assertEquals(problem, TinyRulebook.told(refused.problems().get(0)));
  }
}
