package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.posrules.facts.HistorySignal;
import org.posrules.history.Dimension;
import org.posrules.history.Window;
import org.posrules.internal.authoring.RuleCompiler;

/** Only what a pattern may take is put into a session, and all of that is. */
class SieveTest {
  private static final String RULES =
      """
      package org.posrules.packs
      import org.posrules.facts.*
      import org.posrules.history.*
      rule "often here"
          @id( "OFTEN" )
          @status( "stable" )
          @source( "tiny" )
          @en( "x" )
          @zh( "x" )
      when
          HistorySignal( common == Dimension.TERMINAL, incidents >= 3 )
      then
          insert( Finding.of( "A", Strength.WEAK ) );
      end
      rule "never with this card"
          @id( "NEVER" )
          @status( "stable" )
          @source( "tiny" )
          @en( "x" )
          @zh( "x" )
      when
          ReplySignal()
          not HistorySignal( common == Dimension.CARD )
      then
          insert( Finding.of( "B", Strength.WEAK ) );
      end
      rule "either of two causes"
          @id( "EITHER" )
          @status( "stable" )
          @source( "tiny" )
          @en( "x" )
          @zh( "x" )
      when
          HistorySignal( cause == "CARD_DAMAGED" )
          not HistorySignal( cause == "READER_DIRTY", cards >= 3 )
      then
          insert( Finding.of( "C", Strength.WEAK ) );
      end
      """;

  private final KeptSession session =
      new KeptSession(
          KieBaseBuilder.createKieBaseFromModel(
              RuleCompiler.compile(new TreeMap<>(Map.of("tiny/tiny.drl", RULES))).instantiate()));

  @AfterEach
  void dispose() {
    session.dispose();
  }

  private long putIn(Dimension common, int incidents) {
    return putIn(new HistorySignal("HOST_TIMEOUT", common, Window.HOUR, incidents, 1, 1));
  }

  private long putIn(HistorySignal fact) {
    session.insert(List.of(fact));
    return session.facts();
  }

  @Test
  void fact_thatAPatternTakes_isPutIn() {
    assertEquals(1, putIn(Dimension.TERMINAL, 3));
  }

  @Test
  void fact_thatMeetsTheFirstConstraintAlone_isLeftOut() {
    assertEquals(0, putIn(Dimension.TERMINAL, 2));
  }

  @Test
  void fact_whoseAbsenceIsAskedFor_isPutIn() {
    assertEquals(1, putIn(Dimension.CARD, 1));
  }

  @Test
  void fact_thatNoPatternTakes_isLeftOut() {
    assertEquals(0, putIn(Dimension.ACQUIRER, 100));
  }

  @Test
  void fact_withATextThatAPatternAsksFor_isPutIn() {
    assertEquals(
        1, putIn(new HistorySignal("CARD_DAMAGED", Dimension.ACQUIRER, Window.WEEK, 1, 1, 1)));
  }

  @Test
  void fact_withATextThatIsNotAllAPatternAsksFor_isLeftOut() {
    assertEquals(
        0, putIn(new HistorySignal("READER_DIRTY", Dimension.ACQUIRER, Window.WEEK, 2, 2, 1)));
  }
}
