package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;
import org.posrules.history.Past;

/** An outage that explains a failure is told, since when by the shop's own clock and for whom. */
class OutageNotesTest {
  private static final FailedTransaction.Builder CUT_OFF =
      FailedTransaction.builder()
          .errorText("COMMUNICATION ERROR")
          .transactionTime(OffsetDateTime.parse("2026-11-22T14:20:00+08:00"));

  private static List<String> notes(
      FailedTransaction.Builder given, Dimension of, String since, Locale language) {
    Instant began = Instant.parse(since);
    Outage outage =
        new Outage("o", of, "acq-7", began, began, null, 30, 20, 1, 10, "COMMUNICATION_FAULT");
    Past past = Past.builder().outages(List.of(outage)).build();
    return BundledRulebook.rooms().diagnose(given.build(), past, language).notes();
  }

  @Test
  void outageOfToday_isToldWithTheTimeOfTheShop() {
    assertEquals(
        List.of(
            "Payments have been failing for everybody at this acquirer since 14:02: do not restart"
                + " the terminal, wait."),
        notes(CUT_OFF, Dimension.ACQUIRER, "2026-11-22T06:02:00Z", Locale.ENGLISH));
  }

  @Test
  void outageSinceYesterday_isToldWithTheDate() {
    assertEquals(
        List.of("自 2026-11-21 23:50 起，该收单机构全网交易大面积失败：请勿重启终端，等待恢复即可。"),
        notes(CUT_OFF, Dimension.ACQUIRER, "2026-11-21T15:50:00Z", Locale.CHINA));
  }

  @Test
  void outageThatExplainsNothingHere_isNotTold() {
    FailedTransaction.Builder refused = CUT_OFF.build().toBuilder().errorText("余额不足");
    assertEquals(
        List.of(), notes(refused, Dimension.ACQUIRER, "2026-11-22T06:02:00Z", Locale.ENGLISH));
  }

  @Test
  void outageOfAnyKind_hasASentenceOfItsOwn() {
    for (Dimension of : Dimension.values()) {
      assertEquals(
          false,
          BundledRulebook.content().words().values().stream()
              .anyMatch(words -> !words.containsKey("note.outage." + of)),
          of::name);
    }
  }
}
