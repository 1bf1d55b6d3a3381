package org.posrules.internal.authoring.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posrules.TinyRulebook;
import org.posrules.rulebook.RuleSource;

/** The record of changes says of the rules what they are. */
class ChangeLogCheckTest {
  private static final String ALL = "- new: TAB-001 and TINY-001 to TINY-005\n";

  private static List<String> problems(Map<String, String> files) {
    return FolderCheck.problems(RuleSource.trusted(RuleSource.inMemory(files))).stream()
        .map(TinyRulebook::told)
        .toList();
  }

  private static List<String> problems(String log) {
    Map<String, String> files = TinyRulebook.files();
    files.put("CHANGELOG.md", log);
    return problems(files);
  }

  @Test
  void folder_withoutARecord_isHeldToNothing() {
    assertEquals(List.of(), problems(TinyRulebook.files()));
  }

  @Test
  void rules_ofTheRepository_areAsTheirRecordSays() {
    assertEquals(List.of(), FolderCheck.problems(RuleSource.directory(Path.of("../rules"))));
  }

  @Test
  void record_thatNamesWhatIsNew_isInOrder() {
    assertEquals(List.of(), problems("## tiny.1\n\n" + ALL));
  }

  @Test
  void version_withoutAnEntry_isTold() {
    assertEquals(
        List.of(
            "CHANGELOG.md:1: the version tiny.1 of rulebook.yaml has no entry; begin one: ##"
                + " tiny.1"),
        problems("## tiny.0\n"));
  }

  @Test
  void rule_ofThisVersionThatNoLineNames_isTold() {
    assertEquals(
        List.of(
            "tiny/tiny.drl:8: no line of CHANGELOG.md names TINY-001, which is new in tiny.1; add"
                + " one there: - new: …"),
        problems("## tiny.1\n- new: TINY-002 to TINY-005\n"));
  }

  @Test
  void id_thatIsGoneAndNotRetired_isTold() {
    assertEquals(
        List.of(
            "CHANGELOG.md:3: there is no rule TINY-009; one that is gone has a line in"
                + " tables/retired.csv"),
        problems("## tiny.1\n" + ALL + "- new: TINY-009\n"));
  }

  @Test
  void id_thatIsRetired_isKnown() {
    Map<String, String> files = TinyRulebook.files();
    files.put("CHANGELOG.md", "## tiny.1\n" + ALL + "- remove: TINY-009\n");
    files.put("tables/retired.csv", "id,since,why\nTINY-009,tiny.1,x\n");
    assertEquals(List.of(), problems(files));
  }

  @Test
  void id_thatWasAnotherRules_neverComesBack() {
    assertEquals(
        List.of(
            "tiny/tiny.drl:8: this id was another rule's before tiny.1 and never comes back:"
                + " TINY-001; take another"),
        problems("## tiny.1\n" + ALL + "## tiny.0\n- new: TINY-001\n"));
  }
}
