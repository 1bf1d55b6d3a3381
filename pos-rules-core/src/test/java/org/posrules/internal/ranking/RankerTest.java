package org.posrules.internal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.posrules.TinyRulebook;
import org.posrules.facts.Finding;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.Lean;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;

/** Evidence adds up, the specific absorbs the general, and ties never depend on an order. */
class RankerTest {
  private static final Ranker RANKER =
      new Ranker(TinyRulebook.content().causes(), List.of(), TinyRulebook.content().confidence());
  private static final List<String> CAUSES = List.copyOf(TinyRulebook.content().causes().keySet());

  private static FiredFinding by(String rule, Finding finding) {
    return new FiredFinding(finding, rule, List.of());
  }

  private static FiredFinding of(String rule, String cause, Strength strength) {
    return by(rule, Finding.of(cause, strength));
  }

  private static Ranking rank(FiredFinding... findings) {
    return RANKER.rank(List.of(findings), Lean.NONE);
  }

  private static List<String> names(List<RankedCause> ranked) {
    return ranked.stream().map(each -> each.cause().name()).toList();
  }

  private static double supportOfFirst(FiredFinding... findings) {
    return rank(findings).faults().get(0).support();
  }

  private static FiredFinding resembling(String cause) {
    Signal like = new ResemblanceSignal(cause, Strength.MEDIUM, 0.7, "words", List.of("errorText"));
    return new FiredFinding(Finding.of(cause, Strength.MEDIUM), "LEX-001", List.of(like));
  }

  @Test
  void resemblanceAlone_isNoLikelierThanItHasBeen() {
    assertEquals(0.7, rank(resembling("HOST_BUSY")).faults().get(0).confidence(), 1e-9);
  }

  @Test
  void resemblance_besideACauseThatFactsName_comesBehindIt() {
    FiredFinding named = of("a", "HOST_BUSY", Strength.MEDIUM);
    assertEquals(
        "HOST_BUSY", rank(resembling("CARD_EXPIRED"), named).faults().get(0).cause().name());
  }

  @Test
  void resemblanceBesideOtherEvidence_takesNothingAway() {
    FiredFinding other = of("a", "HOST_BUSY", Strength.MEDIUM);
    double alone = rank(other).faults().get(0).confidence();
    double beside = rank(other, resembling("HOST_BUSY")).faults().get(0).confidence();
    assertTrue(beside >= alone, beside + " is less than " + alone);
  }

  @Test
  void support_ofTwoFindings_isTheirNoisyOr() {
    assertEquals(
        1 - 0.4 * 0.4,
        supportOfFirst(
            of("a", "HOST_BUSY", Strength.MEDIUM), of("b", "HOST_BUSY", Strength.MEDIUM)),
        1e-9);
  }

  @Test
  void finding_madeTwiceByOneRuleOfTheSameFacts_countsOnce() {
    assertEquals(
        0.6,
        supportOfFirst(
            of("a", "HOST_BUSY", Strength.MEDIUM), of("a", "HOST_BUSY", Strength.MEDIUM)),
        1e-9);
  }

  @Test
  void finding_against_lowersTheSupport() {
    assertEquals(
        0.85 * 0.7,
        supportOfFirst(
            of("a", "HOST_BUSY", Strength.STRONG),
            by("b", Finding.against("HOST_BUSY", Strength.WEAK))),
        1e-9);
  }

  @Test
  void cause_stronglySpokenAgainst_isNotNamed() {
    assertEquals(
        List.of("HOST_BUSY"),
        names(
            rank(
                    of("a", "HOST_BUSY", Strength.STRONG),
                    by("b", Finding.against("HOST_BUSY", Strength.STRONG)))
                .others()));
  }

  @Test
  void hint_alone_isNotNamed() {
    assertEquals(List.of(), rank(of("a", "HOST_BUSY", Strength.WEAK)).faults());
  }

  @Test
  void hint_besideANamedCause_isNamedToo() {
    assertEquals(
        List.of("HOST_BUSY", "LINK_DOWN"),
        names(
            rank(of("a", "LINK_DOWN", Strength.WEAK), of("b", "HOST_BUSY", Strength.STRONG))
                .faults()));
  }

  @Test
  void kind_withEvidenceOfItsOwn_absorbsTheGeneralCause() {
    Ranking ranking =
        rank(of("a", "CARD_DECLINED", Strength.STRONG), of("b", "CARD_EXPIRED", Strength.MEDIUM));
    assertEquals(List.of("CARD_EXPIRED"), names(ranking.faults()));
  }

  @Test
  void kind_withEvidenceOfItsOwn_alsoHasThatOfTheGeneralCause() {
    assertEquals(
        1 - 0.15 * 0.4,
        supportOfFirst(
            of("a", "CARD_DECLINED", Strength.STRONG), of("b", "CARD_EXPIRED", Strength.MEDIUM)),
        1e-9);
  }

  @Test
  void generalCause_alone_doesNotNameItsKinds() {
    assertEquals(
        List.of("CARD_DECLINED"), names(rank(of("a", "CARD_DECLINED", Strength.STRONG)).faults()));
  }

  @Test
  void tie_betweenCauses_isBrokenByTheStricterAdvice() {
    assertEquals(
        List.of("LOST_CARD", "HOST_TIMEOUT", "LINK_DOWN", "HOST_BUSY", "CARD_MISREAD"),
        names(
            rank(
                    of("a", "CARD_MISREAD", Strength.STRONG),
                    of("b", "HOST_BUSY", Strength.STRONG),
                    of("c", "LINK_DOWN", Strength.STRONG),
                    of("d", "HOST_TIMEOUT", Strength.STRONG),
                    of("e", "LOST_CARD", Strength.STRONG))
                .faults()));
  }

  @Test
  void tie_withTheSameAdvice_isBrokenByName() {
    assertEquals(
        List.of("HOST_TIMEOUT", "PAPER_OUT"),
        names(
            rank(of("a", "PAPER_OUT", Strength.STRONG), of("b", "HOST_TIMEOUT", Strength.STRONG))
                .faults()));
  }

  @Test
  void cause_thatTheRulebookDoesNotHave_isLeftOut() {
    assertEquals(
        new Ranking(List.of(), List.of(), List.of()), rank(of("a", "UNHEARD_OF", Strength.STRONG)));
  }

  @Test
  void confidences_ofAnyFindings_sumToAtMostOne() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      Ranking ranking = RANKER.rank(anything(random), Lean.NONE);
      double sum = ranking.faults().stream().mapToDouble(RankedCause::confidence).sum();
      assertTrue(sum <= 1 + 1e-9, () -> sum + " of " + ranking.faults());
    }
  }

  @Test
  void ranking_ofShuffledFindings_isInTheSameOrder() {
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      List<FiredFinding> findings = anything(random);
      List<String> expected = names(RANKER.rank(findings, Lean.NONE).faults());
      Collections.shuffle(findings, random);
      assertEquals(expected, names(RANKER.rank(findings, Lean.NONE).faults()));
    }
  }

  @Test
  void supports_ofAnyFindings_fall() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      List<Double> supports =
          RANKER.rank(anything(random), Lean.NONE).faults().stream()
              .map(RankedCause::support)
              .toList();
      List<Double> sorted = new ArrayList<>(supports);
      sorted.sort(Collections.reverseOrder());
      for (int k = 0; k < sorted.size(); k++) {
        assertEquals(sorted.get(k), supports.get(k), 1e-8);
      }
    }
  }

  private static List<FiredFinding> anything(Random random) {
    List<FiredFinding> findings = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String cause = CAUSES.get(random.nextInt(CAUSES.size()));
      Strength strength = Strength.values()[random.nextInt(3)];
      findings.add(by("r" + i, new Finding(cause, strength, random.nextInt(4) == 0)));
    }
    return findings;
  }
}
