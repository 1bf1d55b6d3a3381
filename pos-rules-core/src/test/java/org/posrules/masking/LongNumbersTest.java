package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "20150101, true",
    "20351231, true",
    "20141231, false",
    "20360101, false",
    "20260001, false",
    "20261301, false",
    "20260100, false",
    "20260132, false"
  })
  void isDate_digits_onlyDaysOfPlausibleYears(String digits, boolean expected) {
    assertEquals(expected, LongNumbers.isDate(run(digits), 0));
  }

  @ParameterizedTest
  @CsvSource({
    "20261120143000123456, true",
    "45201231202601152312201, false",
    "45201231202601151912201, true",
    "45201231202601152313201, true",
    "4520123120260115231220, true",
    "45201231202601152460201, false",
    "45201231202601152360201, false",
    "4520123120260115231, false",
    "4200001234202611201234567890, true",
    "4200001234999911201234567890, false",
    "4200001234202611209934567890, true",
    "42000012342026112099345678901, false",
    "4200001234202613201234567890, false",
    "89860012345678901234, true",
    "89850012345678901234, false",
    "898600123456789012345, false"
  })
  void isReference_windowAtTheStart_knowsReferencesAndTracks(String digits, boolean expected) {
    assertEquals(expected, LongNumbers.isReference(new CardWindow(run(digits), 0, 16)));
  }

  @ParameterizedTest
  @CsvSource({
    "16452012312026011514300, 2, 18, false",
    "17452012312026011514300, 2, 18, true",
    "000045201231202601151430, 4, 24, false",
    "000045201231202601151430, 4, 20, true",
    "101645201231202601151430, 4, 20, true",
    "02001645202026011514300000, 6, 22, false",
    "05001645202026011514300000, 6, 22, true",
    "02001745202026011514300000, 6, 22, true"
  })
  void isReference_windowWithSomethingBefore_countsLengthAndPadding(
      String digits, int first, int end, boolean expected) {
    assertEquals(expected, LongNumbers.isReference(new CardWindow(run(digits), first, end)));
  }

  @Test
  void isIsolated_windowBesideOtherNumbers_onlyWeakSeparatorsIsolate() {
    DigitRun run = run("12,3456 78,90");

    assertTrue(new CardWindow(run, 2, 8).isIsolated());
    assertFalse(new CardWindow(run, 2, 6).isIsolated());
    assertFalse(new CardWindow(run, 6, 8).isIsolated());
    assertTrue(new CardWindow(run, 0, 10).isIsolated());
  }

  private static DigitRun run(String text) {
    return DigitRuns.of(Folding.fold(text, List.of())).get(0);
  }
}
