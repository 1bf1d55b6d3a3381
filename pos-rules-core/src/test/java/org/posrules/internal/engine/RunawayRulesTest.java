package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.rulebook.Families;

/** Rules that wake each other without end are stopped, and leave nothing behind. */
class RunawayRulesTest {
  private static final String PING_PONG =
      """
      package org.posrules.packs
      import org.posrules.facts.*
      rule "start"
      """
          + TinyRule.HEADER.formatted("START")
          + """
      when
          SendSignal()
      then
          insert( Finding.of( "PING", Strength.WEAK ) );
      end
      rule "ping"
      """
          + TinyRule.HEADER.formatted("PING")
          + """
      when
          Finding( cause == "PING" )
      then
          insert( Finding.of( "PONG", Strength.WEAK ) );
      end
      rule "pong"
      """
          + TinyRule.HEADER.formatted("PONG")
          + """
      when
          Finding( cause == "PONG" )
      then
          insert( Finding.of( "PING", Strength.WEAK ) );
      end
      """;
  private static final KieBase LOOP = kieBase(PING_PONG);
  private static final List<Signal> START = List.of(new SendSignal(true));

  private static KieBase kieBase(String rules) {
    CompiledRules compiled = RuleCompiler.compile(new TreeMap<>(Map.of("loop/loop.drl", rules)));
    return KieBaseBuilder.createKieBaseFromModel(compiled.instantiate());
  }

  private static RuleSession session(int mostFirings, Duration deadline) {
    return new RuleSession(
        new KeptSession(LOOP),
        new Reach(LOOP, new Members(Families.NONE), any -> true),
        () -> new FiringLimit(mostFirings, deadline, any -> true),
        kept -> {});
  }

  @Test
  void rules_inPingPong_endAtTheFiringLimit() {
    try (RuleSession session = session(500, Duration.ofMinutes(1))) {
      assertThrows(RunawayRulesException.class, () -> session.classify(START));
    }
  }

  @Test
  void rules_inPingPong_endAtTheDeadline() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          try (RuleSession session = session(Integer.MAX_VALUE, Duration.ofMillis(100))) {
            assertThrows(RunawayRulesException.class, () -> session.classify(START));
          }
        });
  }

  @Test
  void rules_inPingPong_endByTheLimitsOfTheHouse() {
    RuleBase rules = RuleBase.of(LOOP, Families.NONE);
    try (RuleSession session = rules.open()) {
      assertThrows(RunawayRulesException.class, () -> session.classify(START));
    }
  }

  /** The engine would try all of them before it fires the first rule, and end with the memory. */
  @Test
  void rule_thatPutsFactsTogetherInTooManyWays_isStoppedBeforeItBegins() {
    String pattern = "    PhraseSignal( language == \"tech\" )\n";
    KieBase crowded =
        kieBase(
            """
            package org.posrules.packs
            import org.posrules.facts.*
            rule "crowd"
            """
                + TinyRule.HEADER.formatted("CROWD")
                + "when\n"
                + pattern.repeat(5)
                + """
                then
                    insert( Finding.of( "A", Strength.WEAK ) );
                end
                """);
    RuleBase rules = RuleBase.of(crowded, Families.NONE);

    try (RuleSession session = rules.open()) {
      RunawayRulesException e =
          assertThrows(RunawayRulesException.class, () -> session.classify(phrases(74)));
      assertEquals("more than 20000 ways to put the facts together for CROWD", e.getMessage());
    }
  }

  private static List<Signal> phrases(int many) {
    return IntStream.range(0, many)
        .<Signal>mapToObj(
            i -> new PhraseSignal("P" + i, "tech", "A", Strength.WEAK, "tech/" + i, List.of()))
        .toList();
  }

  @Test
  void rules_thatHaveNothingToDo_endWithoutFiring() {
    try (RuleSession session = session(1, Duration.ofMinutes(1))) {
      assertEquals(List.of(), session.classify(List.of()));
    }
  }

  @Test
  void session_ofARunaway_isThrownAway() {
    KieSession[] living = LOOP.getKieSessions().toArray(new KieSession[0]);
    RuleBase rules = RuleBase.of(LOOP, Families.NONE);
    try (RuleSession session = rules.open()) {
      assertThrows(RunawayRulesException.class, () -> session.classify(START));
    }
    assertEquals(Set.of(living), Set.copyOf(LOOP.getKieSessions()));
  }
}
