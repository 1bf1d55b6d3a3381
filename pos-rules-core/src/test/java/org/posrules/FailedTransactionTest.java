package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A transaction takes what callers have, says what is wrong with it, and never prints a value. */
class FailedTransactionTest {

  private static List<FieldProblem> problems(FailedTransaction.Builder given) {
    return assertThrows(InvalidTransactionException.class, given::build).problems();
  }

  @Test
  void text_withACardNumber_isNotPrinted() {
    FailedTransaction given =
        FailedTransaction.builder()
            .errorText("PAN 4242424242424242 CVV 123 declined")
            .cardToken("tok-1")
            .codes(List.of(new SchemeCode("visa", "51")))
            .build();
    assertEquals("FailedTransaction[errorText, codes, cardToken]", given.toString());
  }

  @Test
  void transaction_withNothingKnown_printsNoName() {
    assertEquals("FailedTransaction[]", FailedTransaction.builder().build().toString());
  }

  @Test
  void lists_thatAreNull_areEmpty() {
    FailedTransaction given =
        FailedTransaction.builder().deviceStatus(null).tried(null).codes(null).build();
    assertTrue(given.isEmpty());
  }

  @Test
  void list_withNullInIt_keepsTheRest() {
    assertEquals(
        List.of("PAPER_OUT"),
        FailedTransaction.builder()
            .deviceStatus(Arrays.asList(null, "PAPER_OUT"))
            .build()
            .deviceStatus());
  }

  @Test
  void codes_atTheirMost_areTaken() {
    List<SchemeCode> codes = Collections.nCopies(8, new SchemeCode("visa", "51"));
    assertFalse(FailedTransaction.builder().codes(codes).build().isEmpty());
  }

  @Test
  void codes_overTheirMost_areRefusedByName() {
    List<SchemeCode> codes = Collections.nCopies(9, new SchemeCode("visa", "51"));
    assertEquals(
        List.of(
            new FieldProblem(
                "codes", "too-many", "must have at most 8 codes; keep those of the last answer")),
        problems(FailedTransaction.builder().codes(codes)));
  }

  @Test
  void codes_blankOrTooLong_areRefusedByTheirPlace() {
    List<SchemeCode> codes =
        List.of(
            new SchemeCode("visa", "51"),
            new SchemeCode(null, " "),
            new SchemeCode("visa", "5".repeat(65)),
            new SchemeCode("v".repeat(65), "51"));
    assertEquals(
        List.of("codes/1 blank", "codes/2 too-long", "codes/3 too-long"),
        problems(FailedTransaction.builder().codes(codes)).stream()
            .map(problem -> problem.field() + " " + problem.code())
            .toList());
  }

  @Test
  void attemptAndToken_outOfRange_areRefusedTogetherInTheOrderOfFields() {
    assertEquals(
        List.of("cardToken", "attempt"),
        problems(FailedTransaction.builder().attempt(0).cardToken("t".repeat(65))).stream()
            .map(FieldProblem::field)
            .toList());
  }
}
