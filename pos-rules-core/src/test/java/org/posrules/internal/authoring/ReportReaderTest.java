package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.Report;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** The stories that teach what a text is about. */
class ReportReaderTest {
  private static final String STORY =
      """
      cases:
        - name: "no paper"
          lang: en
          kind: text
          source: "own"
          why: "load a roll"
          given: {errorText: "%s"}
          expect: {category: [%s], party: [MERCHANT, TERMINAL_VENDOR], retry: [VERIFY_FIRST]}
      """;

  private static List<Report> of(String path, String text, String categories) {
    Map<String, String> files = TinyRulebook.files();
    files.put(path, STORY.formatted(text, categories));
    return TinyRulebook.content(RuleSource.inMemory(files)).reports();
  }

  @Test
  void story_teachesItsTextAndItsLabels() {
    assertEquals(
        List.of(
            new Report(
                "no paper in it",
                List.of(FaultCategory.HARDWARE, FaultCategory.SOFTWARE),
                List.of(ActingParty.MERCHANT, ActingParty.TERMINAL_VENDOR))),
        of("scenarios/own.yaml", "no paper in it", "HARDWARE, SOFTWARE"));
  }

  @Test
  void story_ofWhichNothingIsKnown_teachesNothing() {
    assertEquals(List.of(), of("scenarios/own.yaml", "no paper in it", "UNKNOWN"));
  }

  @Test
  void story_withoutAText_teachesNothing() {
    assertEquals(List.of(), of("scenarios/own.yaml", "", "HARDWARE"));
  }

  @Test
  void folder_doesNotReadWhatIsHeldOut() {
    assertTrue(SourceReader.belongs("scenarios/own.yaml"));
    assertEquals(false, SourceReader.belongs("scenarios/held-out-own.yaml"));
  }

  @Test
  void story_thatCannotBeRead_isRefusedWithItsPlace() {
    RulebookException refused =
        assertThrows(
            RulebookException.class, () -> of("scenarios/own.yaml", "no paper in it", "HARDWEAR"));
    assertTrue(refused.getMessage().contains("scenarios/own.yaml"), refused.getMessage());
  }
}
