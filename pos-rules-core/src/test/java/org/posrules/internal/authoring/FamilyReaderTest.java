package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.Families;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Families of causes and signals: what a row means, what a rule may ask for. */
class FamilyReaderTest {
  private static final String HEADER = "family,members,without,why\n";

  private static Map<String, String> files(String rows) {
    Map<String, String> files = TinyRulebook.files();
    files.put("tables/families.csv", HEADER + rows.replace('~', '\n') + "\n");
    return files;
  }

  private static Map<String, Set<String>> members(String rows) {
    return TinyRulebook.content(RuleSource.inMemory(files(rows))).families().members();
  }

  private static List<String> problems(Map<String, String> files) {
    return assertThrows(
            RulebookException.class, () -> TinyRulebook.content(RuleSource.inMemory(files)))
        .problems()
        .stream()
        .map(TinyRulebook::told)
        .toList();
  }

  private static Map<String, String> asking(String pattern) {
    Map<String, String> files = files("REFUSED,CARD_DECLINED/LOST_CARD,,x");
    files.computeIfPresent(
        "tiny/tiny.drl",
        (path, drl) ->
            drl.replaceFirst(
                "SendSignal.*", Matcher.quoteReplacement("// RowOf( )\n    " + pattern)));
    return files;
  }

  @Test
  void family_ofCausesAndSignals_isRead() {
    assertEquals(
        Map.of("UNHEARD", Set.of("HOST_TIMEOUT", "NO_RESPONSE")),
        members("UNHEARD,HOST_TIMEOUT/NO_RESPONSE,,x"));
  }

  @Test
  void family_ofAFamilyThatStandsBelow_hasItsMembers() {
    assertEquals(
        Set.of("CARD_DECLINED", "LOST_CARD"),
        members("A,B/LOST_CARD,,x~B,CARD_DECLINED,,x").get("A"));
  }

  @Test
  void family_ofEverySignalWithoutOne_hasTheOthers() {
    assertEquals(Set.of("PRINTER_NAMED"), members("A,EVERY_SIGNAL,NO_RESPONSE,x").get("A"));
  }

  @Test
  void rulebook_withoutTheTable_hasNoFamilies() {
    assertEquals(Map.of(), TinyRulebook.content().families().members());
  }

  @Test
  void overlay_withARowOfThisName_addsToTheFamilyAndTakesNothingAway() {
    RuleSource base = RuleSource.inMemory(files("A,CARD_DECLINED/LOST_CARD,,x"));
    RuleSource overlay =
        RuleSource.inMemory(
            Map.of("tables/families.csv", HEADER + "A,LINK_DOWN/LOST_CARD,LOST_CARD,x\n"));
    assertEquals(
        Set.of("CARD_DECLINED", "LINK_DOWN", "LOST_CARD"),
        TinyRulebook.content(RuleSource.layered(base, overlay)).families().members().get("A"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A,NOBODY,,x               | 2: neither a cause nor a signal nor a family: NOBODY
          A,LINK_DOWN,NOBODY,x      | 2: neither a cause nor a signal nor a family: NOBODY
          A,LINK_DOWN,PAPER_OUT,x   | 2: it is no member, so the family goes without it anyway: PAPER_OUT
          LINK_DOWN,PAPER_OUT,,x    | 2: this name means something else; a family needs one of its own: LINK_DOWN
          A,LINK_DOWN,,             | 2: why is empty; fill it in
          A,,,x                     | 2: members is empty; fill it in
          A,B,,x~B,A,,x             | 3: a family is no member of itself: A
          """)
  void rows_thatBreakALaw_areProblems(String rows, String problem) {
    assertEquals(List.of("tables/families.csv:" + problem), problems(files(rows)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RowOf( family == "REFUSD" )      | there is no family REFUSD; did you mean REFUSED?
          CodeOf( cause == "LOST_CARD" )   | CodeOf asks for one family, and names it first: RowOf( family == "…" )
          Member( family == "REFUSED" )    | Member asks for one family, and names it first: RowOf( family == "…" )
          """)
  void rule_thatAsksForNoSuchFamily_isAProblemWithItsLine(String pattern, String problem) {
    assertEquals(List.of("tiny/tiny.drl:16: " + problem), problems(asking(pattern)));
  }

  @Test
  void families_thatRulesAskFor_areKnownByKindOfFact() {
    Families families =
        TinyRulebook.content(
                RuleSource.inMemory(asking("CodeOf(\n        family == \"REFUSED\" )")))
            .families();
    assertEquals(
        List.of(
            Map.of("CARD_DECLINED", List.of("REFUSED"), "LOST_CARD", List.of("REFUSED")), Map.of()),
        List.of(families.askedOf("RowOf", "CodeOf"), families.askedOf("RowOf", "PhraseOf")));
  }

  @Test
  void family_ofEveryRefusal_hasTheDefiniteNosAlone() {
    Set<String> refusals = members("A,EVERY_REFUSAL,,x").get("A");
    assertTrue(refusals.contains("CARD_DECLINED") && !refusals.contains("HOST_TIMEOUT"));
  }

  @Test
  void without_besideAKind_mayNameWhatIsNotOfIt() {
    assertEquals(
        members("A,EVERY_REFUSAL,,x").get("A"), members("A,EVERY_REFUSAL,HOST_TIMEOUT,x").get("A"));
  }
}
