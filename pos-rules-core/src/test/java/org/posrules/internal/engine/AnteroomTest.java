package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.OpenRooms;
import org.posrules.TransactionType;
import org.posrules.cases.Cases;
import org.posrules.facts.HistorySignal;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.facts.TypeSignal;
import org.posrules.history.Dimension;
import org.posrules.history.Window;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.rulebook.Families;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;

/** What a rule asks for is put into a session once the rule could speak, and nothing else is. */
class AnteroomTest {
  private static final String RULES =
      """
      package org.posrules.packs
      import org.posrules.facts.*
      import org.posrules.history.*
      rule "often here"
      """
          + TinyRule.HEADER.formatted("OFTEN")
          + """
      when
          HistorySignal( common == Dimension.TERMINAL, incidents >= 3 )
      then
          insert( Finding.of( "A", Strength.WEAK ) );
      end
      rule "never with this card"
      """
          + TinyRule.HEADER.formatted("NEVER")
          + """
      when
          ReplySignal()
          not HistorySignal( common == Dimension.CARD )
      then
          insert( Finding.of( "B", Strength.WEAK ) );
      end
      rule "either of two causes"
      """
          + TinyRule.HEADER.formatted("EITHER")
          + """
      when
          HistorySignal( cause == "CARD_DAMAGED" )
          not HistorySignal( cause == "READER_DIRTY", cards >= 3 )
      then
          insert( Finding.of( "C", Strength.WEAK ) );
      end
      rule "sent and answered"
      """
          + TinyRule.HEADER.formatted("BOTH")
          + """
      when
          SendSignal( sent == true )
          ReplySignal( received == true )
      then
          insert( Finding.of( "D", Strength.WEAK ) );
      end
      """;

  /** A condition on what rules make is not told fact by fact. */
  private static final String OPAQUE =
      """
      rule "on second thoughts"
      """
          + TinyRule.HEADER.formatted("SECOND")
          + """
      when
          SendSignal()
          Finding( cause == "A" )
      then
          insert( Finding.of( "E", Strength.WEAK ) );
      end
      """;

  private static final Signal SENT = new SendSignal(true);
  private static final Signal ANSWERED = new ReplySignal(true);
  private static final RuleBase TINY = rules(RULES);

  private static RuleBase rules(String drl) {
    return RuleBase.of(
        RuleCompiler.compile(new TreeMap<>(Map.of("tiny/tiny.drl", drl))), Families.NONE);
  }

  private static HistorySignal history(String cause, Dimension common, int incidents) {
    return new HistorySignal(cause, common, Window.HOUR, incidents, 1, 1);
  }

  private static Signal often(Dimension common, int incidents) {
    return history("HOST_TIMEOUT", common, incidents);
  }

  /** How many of these are in the session once the rules have spoken. */
  private static long putIn(RuleBase rules, Signal... signals) {
    try (RuleSession run = rules.open()) {
      int findings = run.classify(List.of(signals)).size();
      return run.session().facts() - findings;
    }
  }

  @Test
  void fact_thatARuleNeedsAlone_isPutIn() {
    assertEquals(1, putIn(TINY, often(Dimension.TERMINAL, 3)));
  }

  @Test
  void fact_thatMeetsTheFirstConstraintAlone_isLeftOut() {
    assertEquals(0, putIn(TINY, often(Dimension.TERMINAL, 2)));
  }

  @Test
  void fact_thatNoPatternTakes_isLeftOut() {
    assertEquals(0, putIn(TINY, often(Dimension.ACQUIRER, 100)));
  }

  @Test
  void fact_withoutTheOtherThatItsRuleNeeds_isLeftOut() {
    assertEquals(0, putIn(TINY, SENT));
  }

  @Test
  void facts_thatARuleNeedsTogether_arePutIn() {
    assertEquals(2, putIn(TINY, SENT, ANSWERED));
  }

  @Test
  void fact_thatHasWaited_isPutInWithTheOther() {
    try (RuleSession run = TINY.open()) {
      run.classify(List.of(SENT));
      assertEquals(
          List.of("BOTH", "NEVER"),
          run.classify(List.of(ANSWERED)).stream().map(FiredFinding::ruleId).toList());
    }
  }

  @Test
  void fact_thatWentInBeside_waitsAgain() {
    try (RuleSession run = TINY.open()) {
      run.classify(List.of(SENT));
      List<FiredFinding> beside = run.beside(Set.of(), () -> run.classify(List.of(ANSWERED)));
      assertEquals(beside, run.beside(Set.of(), () -> run.classify(List.of(ANSWERED))));
    }
  }

  @Test
  void fact_whoseAbsenceNobodyAsksForYet_isLeftOut() {
    assertEquals(0, putIn(TINY, often(Dimension.CARD, 1)));
  }

  @Test
  void fact_whoseAbsenceIsAskedFor_isPutIn() {
    assertEquals(2, putIn(TINY, often(Dimension.CARD, 1), ANSWERED));
  }

  @Test
  void fact_withATextThatIsNotAllAPatternAsksFor_isLeftOut() {
    Signal damaged = history("CARD_DAMAGED", Dimension.ACQUIRER, 1);
    assertEquals(1, putIn(TINY, damaged, history("READER_DIRTY", Dimension.ACQUIRER, 2)));
  }

  @Test
  void anyFact_whereAConditionIsNotUnderstood_isPutIn() {
    Signal any = new TypeSignal(TransactionType.SALE);
    assertEquals(2, putIn(rules(RULES + OPAQUE), SENT, any));
  }

  @Test
  void rule_withAConditionThatIsNotUnderstood_speaks() {
    try (RuleSession run = rules(RULES + OPAQUE).open()) {
      assertEquals(
          List.of("OFTEN", "SECOND"),
          run.classify(List.of(SENT, often(Dimension.TERMINAL, 3))).stream()
              .map(FiredFinding::ruleId)
              .toList());
    }
  }

  @Test
  void rules_ofTheRulebook_sayTheSameAsIfAllWerePutIn() {
    OpenRooms rooms = BundledRulebook.rooms();
    Members members = new Members(BundledRulebook.content().families());
    KeptSession whole =
        new KeptSession(
            KieBaseBuilder.createKieBaseFromModel(BundledRules.compiled().instantiate()));
    Cases.requests()
        .map(rooms::signals)
        .forEach(
            signals -> {
              try (RuleSession run = rooms.rules().open()) {
                List<FiredFinding> findings = run.classify(signals);
                List<Suspect> suspects = suspects(findings);
                assertEquals(
                    Set.copyOf(findings), Set.copyOf(findings(whole, members.with(signals))));
                assertEquals(
                    Set.copyOf(run.remedies(suspects)), Set.copyOf(remedies(whole, suspects)));
              }
              whole.clear();
            });
    whole.dispose();
  }

  /** Whatever a finding speaks for, and that nothing is recognised. */
  private static List<Suspect> suspects(List<FiredFinding> findings) {
    return Stream.concat(
            findings.stream().map(fired -> fired.finding().cause()),
            Stream.of(Diagnosis.UNRECOGNISED))
        .distinct()
        .map(cause -> new Suspect(cause, 1))
        .toList();
  }

  private static List<FiredFinding> findings(KeptSession session, List<?> facts) {
    session.insert(facts);
    session.fire(any -> true, Integer.MAX_VALUE);
    return session.recorder().findings();
  }

  private static List<FiredRemedy> remedies(KeptSession session, List<?> facts) {
    session.insert(facts);
    session.fire(any -> true, Integer.MAX_VALUE);
    return session.recorder().remedies();
  }
}
