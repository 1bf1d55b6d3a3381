package org.posrules.internal.authoring.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.FailedTransaction;
import org.posrules.TinyRulebook;
import org.posrules.history.Past;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.rulebook.RuleSource;

class ComparisonTest {
  private static final Request EXPIRED =
      new Request(
          "expired",
          FailedTransaction.builder().cardExpiry(YearMonth.of(2020, 1)).build(),
          Past.NONE);
  private static final Request SENT =
      new Request(
          "sent",
          FailedTransaction.builder().requestSent(true).replyReceived(false).build(),
          Past.NONE);
  private static Workbench tiny;
  private static Workbench quieter;

  @BeforeAll
  static void rulebooks() {
    tiny = Workbench.open(TinyRulebook.source());
    quieter =
        Workbench.open(
            RuleSource.inMemory(
                TinyRulebook.changed("tiny/tiny.drl", "expired == true", "expired == false")));
  }

  @Test
  void rulebooks_thatSayTheSame_haveNoChanges() {
    Comparison same = Comparison.of(tiny, tiny, List.of(EXPIRED, SENT));
    assertEquals(List.of(), same.changes());
    assertEquals(2, same.compared());
  }

  @Test
  void requests_thatAreEqual_areComparedOnce() {
    assertEquals(1, Comparison.of(tiny, tiny, List.of(SENT, SENT)).compared());
  }

  @Test
  void answer_thatChanges_isTold() {
    Comparison comparison = Comparison.of(tiny, quieter, List.of(EXPIRED, SENT));
    assertEquals(
        List.of("expired"),
        comparison.changes().stream().map(change -> change.request().name()).toList());
    String told = comparison.lines(AuthorWords.in(Locale.ENGLISH)).toString();
    assertTrue(told.contains("CARD_EXPIRED (BUSINESS, CARDHOLDER) → UNRECOGNISED"), told);
    assertTrue(told.contains("Compared 2 requests: 1 the same"), told);
  }

  @Test
  void answer_thatIsMorePermissive_isRiskierOneWayOnly() {
    Change there = Comparison.of(tiny, quieter, List.of(EXPIRED)).changes().get(0);
    Change back = Comparison.of(quieter, tiny, List.of(EXPIRED)).changes().get(0);
    assertFalse(there.isRiskier());
    assertTrue(back.isRiskier());
  }
}
