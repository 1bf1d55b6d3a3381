package org.posrules.internal.authoring.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a compiler complains of is pointed at where its words can be found. */
class SpotTest {
  private static final String RULE =
      """
      rule "NET-950 not a word of this is a place"
          @id( "NET-950" )
      when
          LinkSignal( snd == false )
      then
          insrt( Finding.of( "WEAK_SIGNAL", Strength.STRONG ) );
      end
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[ERR 102] Line 4:16 mismatched input 'snd' | a.drl:4:17",
        "Unable to parse left part of expression: snd == false | a.drl:4:17",
        "The method insrt(Finding) is undefined for the type LambdaConsequence6C | a.drl:6:5",
        "Cannot coerce int to boolean! | a.drl:1:1"
      })
  void complaint_ofACompiler_pointsAtWhatItQuotes(String complaint, String place) {
    assertEquals(place, Spot.of("a.drl", RULE, complaint).toString());
  }

  @Test
  void rule_thatIsOneOfTwo_isNotPointedAt() {
    assertEquals("a.drl", Spot.ofRule("a.drl", RULE + RULE).toString());
  }
}
