package org.posrules.internal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posrules.EntryMode;
import org.posrules.FaultCategory;
import org.posrules.TinyRulebook;
import org.posrules.facts.EntrySignal;
import org.posrules.facts.Finding;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.Lean;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;

/** What a text leans to sets in order what its phrases name; LINK_DOWN stands for the network. */
class LeanOrderTest {
  private static final Ranker RANKER =
      new Ranker(
          TinyRulebook.content().causes(),
          List.of("LINK_DOWN"),
          TinyRulebook.content().confidence());

  private static final Lean TO_HARDWARE = leanTo(FaultCategory.HARDWARE, 1);
  private static final Lean TO_THE_NETWORK = leanTo(FaultCategory.NETWORK, 1);

  private static final FiredFinding EXPIRED = phrase("CARD_EXPIRED", "en", Strength.STRONG);
  private static final FiredFinding NO_PAPER = phrase("PAPER_OUT", "en", Strength.MEDIUM);

  private static Lean leanTo(FaultCategory category, double say) {
    return new Lean(Map.of(category, 0.95, other(category), 0.05), Map.of(), say);
  }

  private static FaultCategory other(FaultCategory category) {
    return category == FaultCategory.BUSINESS ? FaultCategory.SOFTWARE : FaultCategory.BUSINESS;
  }

  private static FiredFinding phrase(String cause, String language, Strength strength) {
    Signal row =
        new PhraseSignal(cause, language, cause, strength, "en/words", List.of("errorText"));
    return new FiredFinding(Finding.of(cause, strength), "TAB-001", List.of(row));
  }

  private static FiredFinding leaning() {
    Signal like =
        new ResemblanceSignal("LINK_DOWN", Strength.MEDIUM, 0.8, "", List.of("errorText"));
    return new FiredFinding(Finding.of("LINK_DOWN", Strength.WEAK), "LEX-003", List.of(like));
  }

  private static List<String> names(Ranking ranking) {
    return ranking.faults().stream().map(one -> one.cause().name()).toList();
  }

  private static List<String> names(Lean lean, FiredFinding... findings) {
    return names(RANKER.rank(List.of(findings), lean));
  }

  @Test
  void causeThatTheTextLeansTo_comesBeforeAStrongerPhrase() {
    assertEquals(List.of("CARD_EXPIRED", "PAPER_OUT"), names(Lean.NONE, EXPIRED, NO_PAPER));
    assertEquals(List.of("PAPER_OUT", "CARD_EXPIRED"), names(TO_HARDWARE, EXPIRED, NO_PAPER));
  }

  @Test
  void textOfFewPlaces_leavesTheOrder() {
    Lean little = leanTo(FaultCategory.HARDWARE, 0);
    assertEquals(List.of("CARD_EXPIRED", "PAPER_OUT"), names(little, EXPIRED, NO_PAPER));
  }

  @Test
  void category_thatTheTextLeansTo_comesBeforeWhatAPhraseNames() {
    assertEquals(List.of("LINK_DOWN", "CARD_EXPIRED"), names(TO_THE_NETWORK, EXPIRED, leaning()));
  }

  @Test
  void category_besideACauseOfItsOwn_isNotNamed() {
    FiredFinding busy = phrase("HOST_BUSY", "en", Strength.MEDIUM);
    assertEquals(List.of("HOST_BUSY"), names(TO_THE_NETWORK, busy, leaning()));
  }

  @Test
  void category_thatIsNotLikelier_isNotNamed() {
    assertEquals(
        List.of("CARD_EXPIRED"), names(leanTo(FaultCategory.BUSINESS, 1), EXPIRED, leaning()));
  }

  @Test
  void whatAnotherFactSays_isNotDoubted() {
    Signal swiped = new EntrySignal(EntryMode.MAGSTRIPE);
    FiredFinding met =
        new FiredFinding(Finding.of("CARD_EXPIRED", Strength.STRONG), "TAB-001", List.of(swiped));
    assertEquals(List.of("CARD_EXPIRED", "PAPER_OUT"), names(TO_HARDWARE, met, NO_PAPER));
  }

  @Test
  void whatALibraryPrints_isNotDoubted() {
    FiredFinding printed = phrase("CARD_EXPIRED", "tech", Strength.STRONG);
    assertEquals(List.of("CARD_EXPIRED", "PAPER_OUT"), names(TO_HARDWARE, printed, NO_PAPER));
  }

  @Test
  void rankingByOwnFacts_knowsNothingOfTheLean() {
    Ranking ranking = RANKER.rank(List.of(EXPIRED, NO_PAPER), TO_HARDWARE);
    assertEquals(List.of("CARD_EXPIRED", "PAPER_OUT"), names(ranking.byOwnFacts()));
  }

  @Test
  void confidences_stayTogetherWhatTheyWere() {
    double before = sum(RANKER.rank(List.of(EXPIRED, NO_PAPER), Lean.NONE));
    assertEquals(before, sum(RANKER.rank(List.of(EXPIRED, NO_PAPER), TO_HARDWARE)), 1e-9);
    assertTrue(before > 0);
  }

  private static double sum(Ranking ranking) {
    return ranking.faults().stream().mapToDouble(RankedCause::confidence).sum();
  }
}
