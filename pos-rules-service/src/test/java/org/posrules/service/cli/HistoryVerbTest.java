package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.ActingParty;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.SchemeCode;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Reported;
import org.posrules.history.Verdict;
import org.posrules.store.IncidentStore;
import org.posrules.store.Stores;

/** What a history has kept can be listed, closed, handed over, exported and forgotten. */
class HistoryVerbTest {
  @TempDir private Path folder;
  private String where;

  @BeforeEach
  void twoIncidents() {
    where = folder.resolve("incidents.db").toString();
    try (IncidentStore store = Stores.open(where)) {
      store.add(List.of(incident("ONE", "T-1", "10:00"), incident("TWO", "T-2", "11:00")));
    }
  }

  private static Incident incident(String id, String terminal, String time) {
    return incident(id, "order-" + id, terminal, time);
  }

  private static Incident incident(String id, String transaction, String terminal, String time) {
    return Incident.builder()
        .id(id)
        .transactionId(transaction)
        .occasion(
            Occasion.of(
                FailedTransaction.builder().terminalId(terminal).merchantId("M-1").build(),
                OffsetDateTime.parse("2026-11-28T" + time + ":00+08:00")))
        .reported(
            Reported.builder()
                .codes(List.of(new SchemeCode("iso8583-1987", "54")))
                .errorText("CARD EXPIRED")
                .build())
        .verdict(
            Verdict.builder()
                .category(FaultCategory.BUSINESS)
                .causes(List.of("CARD_EXPIRED"))
                .party(ActingParty.ISSUER)
                .payment(PaymentState.DECLINED)
                .retry(RetryAdvice.DO_NOT_RETRY)
                .actions(List.of("USE_OTHER_CARD"))
                .rulebook("test")
                .build())
        .build();
  }

  private CommandRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--history", where));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void list_ofAll_isNewestFirst() {
    assertEquals(
        """
        2026-11-28 11:00:00 +08:00  T-2  CARD_EXPIRED  open  TWO
        2026-11-28 10:00:00 +08:00  T-1  CARD_EXPIRED  open  ONE
        """,
        run("history", "list").out());
  }

  @Test
  void list_atATerminal_isOfThatAlone() {
    assertTrue(run("history", "list", "--at", "terminal=T-1").out().endsWith(" ONE\n"));
  }

  @Test
  void list_beforeATime_isOfThatAlone() {
    assertEquals(
        1, run("history", "list", "--before", "2026-11-28T10:30:00+08:00").out().lines().count());
  }

  @Test
  void list_afterAClosing_saysWhatHelped() {
    assertEquals(0, run("history", "close", "ONE", "--fixed-by", "USE_OTHER_CARD").code());
    assertTrue(run("history", "list").out().contains("fixed by USE_OTHER_CARD"));
  }

  @Test
  void closing_ofNoIncident_isNotInOrder() {
    assertEquals(1, run("history", "close", "NONE", "--fixed-by", "USE_OTHER_CARD").code());
  }

  @Test
  void closing_byNoAction_saysWhichIsMeant() {
    assertTrue(
        run("history", "close", "ONE", "--fixed-by", "USE_OTHER_CARDS")
            .err()
            .contains("did you mean USE_OTHER_CARD?"));
  }

  @Test
  void incident_shown_isJson() {
    assertTrue(run("history", "show", "ONE").out().startsWith("{\"id\":\"ONE\","));
  }

  @Test
  void export_forASpreadsheet_hasALineEach() {
    assertEquals(3, run("history", "export", "--format", "csv").out().lines().count());
  }

  @Test
  void incidents_ofAMerchant_areForgotten() {
    run("history", "forget", "--merchant", "M-1", "--yes");
    assertEquals("", run("history", "list").out());
  }

  @ParameterizedTest
  @CsvSource({"en, not known", "zh-CN, 未知"})
  void handover_ofWhatIsNotKnown_saysSo(String language, String unknown) {
    String note = run("handover", "ONE", "--lang", language).out();
    assertTrue(note.lines().anyMatch(line -> line.contains("RRN") && line.endsWith(unknown)), note);
  }

  @Test
  void handover_withoutALanguage_isInBoth() {
    String note = run("handover", "ONE").out();
    assertTrue(note.contains("Handover of incident ONE") && note.contains("故障交接单 ONE"), note);
  }

  @Test
  void handover_byTheIdOfALaterDiagnosis_isOfTheIncident() {
    try (IncidentStore store = Stores.open(where)) {
      store.add(List.of(incident("LATER", "order-ONE", "T-1", "10:01")));
    }
    String note = run("handover", "LATER", "--lang", "en").out();
    assertTrue(note.contains("Handover of incident ONE"), note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ONE", "LATER"})
  void handover_ofASaleThatMayHaveBeenPaid_neverSaysThatItWasNot(String id) {
    Incident declined = incident("LATER", "order-ONE", "T-1", "10:01");
    try (IncidentStore store = Stores.open(where)) {
      store.add(
          List.of(
              declined.toBuilder()
                  .verdict(
                      declined.verdict().toBuilder()
                          .payment(PaymentState.UNKNOWN)
                          .retry(RetryAdvice.VERIFY_FIRST)
                          .build())
                  .build()));
    }
    String note = run("handover", id, "--lang", "en").out();
    assertTrue(note.contains("Was it charged?      NOT KNOWN"), note);
    assertTrue(run("history", "show", id).out().contains("\"payment\":\"UNKNOWN\""));
    assertTrue(run("history", "export").out().contains("\"payment\":\"UNKNOWN\""));
  }

  @Test
  void handover_saysHowOften() {
    String note = run("handover", "ONE", "--lang", "en").out();
    assertTrue(note.contains("1 times at this terminal within 7 days"), note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history list --at shelf=1|--at: must be one of acquirer",
        "history list --from yesterday|must be a date, as in 2026-11-28",
        "history list --limit 0|--limit: must be from 1 to 1000",
        "history forget --merchant M-1|say --yes too",
        "history forget --yes|give one of --before and --merchant"
      })
  void flags_thatAreWrong_sayWhatIsRight(String line, String told) {
    CommandRun run = run(line.split(" "));
    assertEquals(2, run.code());
    assertTrue(run.err().contains(told), run.err());
  }

  @Test
  void history_thatCannotBe_saysSo() {
    where = folder.resolve("no/where.db").toString();
    assertEquals(2, run("history", "list").code());
  }
}
