package org.posrules.internal.authoring.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.posrules.TinyRulebook;
import org.posrules.internal.authoring.ChangeLog;
import org.posrules.internal.authoring.RulebookFiles;

/** Whatever became of a rule is written down where the next author looks. */
class UnrecordedTest {
  private static final String RULES = "tiny/tiny.drl";
  private static final String RETIRED = "tables/retired.csv";
  private static final Map<String, String> BEFORE = TinyRulebook.files();

  private static List<String> told(Map<String, String> now, String log) {
    return told(BEFORE, now, log);
  }

  private static List<String> told(
      Map<String, String> before, Map<String, String> now, String log) {
    return Unrecorded.between(
        new RulebookFiles(before),
        new RulebookFiles(now),
        log.isEmpty() ? Optional.empty() : Optional.of(ChangeLog.of(log)));
  }

  private static Map<String, String> changed(UnaryOperator<String> rules) {
    Map<String, String> files = TinyRulebook.files();
    files.computeIfPresent(RULES, (path, text) -> rules.apply(text));
    return files;
  }

  private static Map<String, String> withoutTheFirst() {
    return changed(
        text ->
            text.substring(0, text.indexOf("rule \"TINY-001"))
                + text.substring(text.indexOf("rule \"TINY-002")));
  }

  @Test
  void nothing_thatChanged_isNothingToTell() {
    assertEquals(List.of(), told(TinyRulebook.files(), "## tiny.1\n"));
  }

  @Test
  void words_andComments_areNoChangeOfARule() {
    Map<String, String> now = changed(text -> "// x\n" + text.replace("It was sent", "Sent"));
    assertEquals(List.of(), told(now, "## tiny.1\n"));
  }

  @Test
  void rule_thatIsGone_isRetired() {
    Map<String, String> now = withoutTheFirst();
    assertEquals(List.of("TINY-001 is gone and has no line in tables/retired.csv"), told(now, ""));
    now.put(RETIRED, "id,since,why\nTINY-001,tiny.2,x\n");
    assertEquals(List.of(), told(now, ""));
  }

  @Test
  void cause_thatIsGone_isRetired() {
    Map<String, String> now = TinyRulebook.files();
    now.remove("security/lost-card.yaml");
    assertEquals(List.of("LOST_CARD is gone and has no line in tables/retired.csv"), told(now, ""));
  }

  @Test
  void name_thatWasRetired_staysSo() {
    Map<String, String> before = TinyRulebook.files();
    before.put(RETIRED, "id,since,why\nTINY-009,tiny.0,x\n");
    assertEquals(
        List.of("TINY-009 was retired, and its line in tables/retired.csv is gone"),
        told(before, TinyRulebook.files(), ""));
  }

  @Test
  void id_givenToAnotherRule_isTold() {
    assertEquals(
        List.of(
            "TINY-001 was another rule, with @since tiny.1; an id is never given twice: take the"
                + " next free one"),
        told(changed(text -> text.replaceFirst("@since\\( \"tiny.1\"", "@since( \"tiny.2\"")), ""));
  }

  @Test
  void rule_thatChanged_isNamedUnderALaterVersion() {
    Map<String, String> now = changed(text -> text.replaceFirst("sent == true", "sent == false"));
    assertEquals(
        List.of(
            "the rules have changed, and the version is still tiny.1: raise it in rulebook.yaml,"
                + " and begin its entry in CHANGELOG.md"),
        told(now, "## tiny.1\n- fix: TINY-001\n"));
    now.put("rulebook.yaml", "version: \"tiny.2\"\n");
    assertEquals(
        List.of("no line of CHANGELOG.md after tiny.1 names TINY-001, which has changed"),
        told(now, "## tiny.2\n## tiny.1\n- fix: TINY-001\n"));
    assertEquals(List.of(), told(now, "## tiny.2\n- fix: TINY-001\n## tiny.1\n"));
  }
}
