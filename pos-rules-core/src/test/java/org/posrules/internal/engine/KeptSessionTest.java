package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.posrules.BundledRulebook;
import org.posrules.FailedTransaction;
import org.posrules.NetworkStatus;
import org.posrules.OpenRooms;
import org.posrules.cases.Cases;
import org.posrules.facts.Finding;
import org.posrules.facts.LinkSignal;
import org.posrules.facts.ProgramSignal;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.rulebook.Families;
import org.posrules.internal.values.FiredFinding;

/** A session that is kept answers as a new one does, and is thrown away when it may not. */
class KeptSessionTest {
  private static final String THROWS =
      """
      package org.posrules.packs
      import org.posrules.facts.*
      rule "throws"
          @id( "THROWS" )
          @status( "stable" )
          @source( "tiny" )
          @en( "x" )
          @zh( "x" )
      when
          SendSignal( sent == true )
      then
          insert( Finding.of( "A", Strength.WEAK ) );
          throw new IllegalStateException( "a rule that breaks" );
      end
      rule "keeps silent"
          @id( "SILENT" )
          @status( "stable" )
          @source( "tiny" )
          @en( "x" )
          @zh( "x" )
      when
          ReplySignal()
          not LinkSignal()
      then
          insert( Finding.of( "B", Strength.WEAK ) );
      end
      """;

  private static final Members MEMBERS = new Members(BundledRulebook.content().families());

  private static KieBase bundled() {
    return KieBaseBuilder.createKieBaseFromModel(BundledRules.compiled().instantiate());
  }

  private static RuleBase throwing() {
    return RuleBase.of(
        RuleCompiler.compile(new TreeMap<>(Map.of("tiny/tiny.drl", THROWS))), Families.NONE);
  }

  private static List<FiredFinding> findings(
      KeptSession session, Reach reach, List<Signal> signals) {
    try (RuleSession run =
        new RuleSession(
            session,
            reach,
            () -> new FiringLimit(Integer.MAX_VALUE, Duration.ofMinutes(1), any -> true),
            kept -> {})) {
      return run.classify(signals);
    }
  }

  private static List<FiredFinding> findings(RuleBase rules, Signal... signals) {
    try (RuleSession run = rules.open()) {
      return run.classify(List.of(signals));
    }
  }

  private static List<List<Signal>> shuffledCases() {
    OpenRooms rooms = BundledRulebook.rooms();
    List<FailedTransaction> given = new ArrayList<>(Cases.requests().toList());
    Collections.shuffle(given, new Random(9));
    return given.stream().map(rooms::signals).toList();
  }

  @Test
  void findings_ofASessionThatHasSeenEveryCase_areThoseOfANewOne() {
    KieBase rules = bundled();
    Reach reach = new Reach(rules, MEMBERS, any -> true);
    KeptSession kept = new KeptSession(rules);
    for (List<Signal> signals : shuffledCases()) {
      assertEquals(
          findings(new KeptSession(rules), reach, signals),
          findings(kept, reach, signals),
          signals::toString);
    }
  }

  @Test
  void session_afterARun_isTheNextOnes() {
    RuleBase rules = throwing();
    assertSame(used(rules, new ReplySignal(true)), used(rules, new ReplySignal(false)));
  }

  @Test
  void session_whoseRuleThrew_isThrownAway() {
    RuleBase rules = throwing();
    KeptSession first = used(rules, new ReplySignal(true));
    assertThrows(RuntimeException.class, () -> findings(rules, new SendSignal(true)));
    assertNotSame(first, used(rules, new ReplySignal(true)));
  }

  @Test
  void findings_afterARuleThrew_areNotThoseOfTheBrokenRun() {
    RuleBase rules = throwing();
    assertThrows(
        RuntimeException.class, () -> findings(rules, new SendSignal(true), new ReplySignal(true)));
    assertEquals(List.of(), findings(rules, new LinkSignal(NetworkStatus.ONLINE)));
  }

  @Test
  void rule_thatAnAbsentFactAllows_firesInEveryRun() {
    RuleBase rules = throwing();
    FiredFinding silent =
        new FiredFinding(Finding.of("B", Strength.WEAK), "SILENT", List.of(new ReplySignal(true)));
    Signal link = new LinkSignal(NetworkStatus.ONLINE);
    assertEquals(
        List.of(List.of(silent), List.of(), List.of(silent)),
        List.of(
            findings(rules, new ReplySignal(true)),
            findings(rules, link, new ReplySignal(true)),
            findings(rules, new ReplySignal(true))));
  }

  @Test
  void fact_thatNoRuleCanMatch_isLeftOut() {
    RuleBase rules = throwing();
    try (RuleSession run = rules.open()) {
      run.classify(List.of(new ReplySignal(true), new ProgramSignal("httpStatus")));
      assertEquals(2, run.session().facts(), "the reply and the finding");
    }
  }

  @Test
  void fact_askedAboutBeside_isForgotten() {
    RuleBase rules = throwing();
    Signal link = new LinkSignal(NetworkStatus.ONLINE);
    try (RuleSession run = rules.open()) {
      List<FiredFinding> before = run.classify(List.of(new ReplySignal(true)));
      run.beside(Set.of("SILENT"), () -> run.classify(List.of(link)));
      assertEquals(before, run.classify(List.of()));
      assertEquals(2, run.session().facts(), "the reply and the finding");
    }
  }

  @Test
  void session_inWhichAFactBesideSilencedARule_isTheNextOnes() {
    RuleBase rules = throwing();
    KeptSession first;
    try (RuleSession run = rules.open()) {
      first = run.session();
      run.classify(List.of(new ReplySignal(true)));
      run.beside(
          Set.of("SILENT"), () -> run.classify(List.of(new LinkSignal(NetworkStatus.ONLINE))));
    }
    assertSame(first, used(rules, new ReplySignal(true)));
  }

  @Test
  void session_inWhichAFactBesideSilencedARuleUnforeseen_isThrownAway() {
    RuleBase rules = throwing();
    KeptSession first;
    try (RuleSession run = rules.open()) {
      first = run.session();
      run.classify(List.of(new ReplySignal(true)));
      run.beside(Set.of(), () -> run.classify(List.of(new LinkSignal(NetworkStatus.ONLINE))));
      assertFalse(run.isOpen());
    }
    assertNotSame(first, used(rules, new ReplySignal(true)));
  }

  private static KeptSession used(RuleBase rules, Signal signal) {
    try (RuleSession run = rules.open()) {
      run.classify(List.of(signal));
      return run.session();
    }
  }
}
