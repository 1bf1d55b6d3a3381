package org.posrules.internal.authoring.finding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.rulebook.RuleSource;

class FinderTest {
  private static final Workbench BENCH = Workbench.open(RuleSource.bundled());

  private static String found(String sought) {
    return new Finder(BENCH, AuthorWords.in(Locale.ENGLISH)).find(sought).toString();
  }

  private static void assertHas(String text, String part) {
    assertTrue(text.contains(part), () -> part + " is not in\n" + text);
  }

  @Test
  void text_ofAFault_hasItsConceptsAndPatterns() {
    String found = found("host not reachable");
    assertHas(found, "“not reachable” UNREACHABLE  lexicon/faults/concepts.csv:");
    assertHas(found, "HOST_UNREACHABLE STRONG  lexicon/faults/network.csv:");
    assertHas(found, "network/host-unreachable.drl");
  }

  @Test
  void text_aboutTheMoney_hasItsProof() {
    assertHas(found("approved"), "text=APPROVED,CLAIMED");
  }

  @Test
  void text_thatSaysNothing_isSaidToBeUnknown() {
    assertHas(found("qwrtz"), "Nothing in it means anything");
  }

  @Test
  void code_ofSeveralSchemes_hasTheRowOfEach() {
    String found = found("91");
    assertHas(found, "tables/codes/iso8583-1987.csv");
    assertHas(found, "iso8583-1987 ISSUER_UNAVAILABLE STRONG, Issuer or switch not operating");
    assertHas(found, "tables/codes/unionpay.csv");
  }

  @Test
  void cause_byItsName_hasRulesTablesAndFamilies() {
    String found = found("host-timeout");
    assertHas(found, "network/host-timeout.drl");
    assertHas(found, "tables/families.csv");
    assertFalse(found.contains("HOST_TIMEOUT_X"));
  }

  @Test
  void findingAboutAShop_byItsName_hasItsFileItsRulesAndItsRows() {
    String found = found("remote-access-always-open");
    assertHas(found, "care/security/remote-access-always-open.yaml");
    assertHas(found, "care/security/remote-access-always-open.drl");
    assertHas(found, "care/tables/states.csv");
  }

  @Test
  void training_byItsTopic_hasItsRow() {
    assertHas(found("CARD_AND_PIN"), "care/tables/training.csv");
  }
}
