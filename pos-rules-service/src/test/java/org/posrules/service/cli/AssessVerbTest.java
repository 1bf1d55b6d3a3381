package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.ActingParty;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Reported;
import org.posrules.history.Verdict;
import org.posrules.json.AssessmentJson;
import org.posrules.service.Diagnoser;
import org.posrules.store.IncidentStore;
import org.posrules.store.Stores;

/** A shop in a file is assessed by the rules in this jar. */
class AssessVerbTest {
  private static final Diagnoser BUNDLED = Diagnoser.of(DiagnosticEngine.create());

  private static final String URGENT =
      """
      name: Corner
      assessedOn: 2026-11-28
      terminals: [{ id: T-1, lastCleaning: 2026-11-01 }]
      security: { defaultPasswords: true }
      """;

  private static final String MINOR =
      """
      assessedOn: 2026-11-28
      terminals: [{ id: T-1, lastCleaning: 2026-11-01 }]
      """;

  @TempDir private Path folder;

  /** Assesses a shop that comes by standard input. */
  private static CommandRun assess(String shop, String... flags) {
    List<String> arguments = new ArrayList<>(List.of("assess", "-"));
    arguments.addAll(List.of(flags));
    return CommandRun.with(shop, BUNDLED, arguments.toArray(String[]::new));
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.with("", BUNDLED, arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void report_saysWhatIsToBeDone_byWhomAndBy() {
    String out = assess(URGENT).out();

    assertTrue(out.startsWith("Corner · 2026-11-28\n5 things to do. One of them must not"), out);
    assertTrue(
        out.contains(
            """
               Seen        passwords of the manufacturer in use: yes
               What to do  Replace every default password
                           1. List what has a password\
            """),
        out);
    assertTrue(
        out.contains(
            """
               Who         the shop, about 20 min
               By          2026-11-28, today
            """),
        out);
  }

  @Test
  void report_inChinese_isChineseThroughout() {
    String out = assess(URGENT, "--lang", "zh-CN").out();

    assertTrue(out.contains(" 1 【紧急】仍在使用出厂默认密码。\n"), out);
    assertTrue(out.contains("   由谁处理  本店，约 20 分钟\n   期限      2026-11-28（今天）\n"), out);
    assertTrue(out.contains("   T-1：清洁终端（本店，约 10 分钟；已逾期 20 天，应于 2026-11-08 前完成）"), out);
  }

  @Test
  void language_ofTheFile_isThatOfTheReport() {
    assertTrue(assess("language: zh\n" + URGENT).out().contains("【紧急】"));
  }

  @Test
  void minorFinding_isTwoLines() {
    String out = assess(MINOR).out();

    assertTrue(
        out.contains(
            """
             1 MINOR · The terminal is due for cleaning.
               T-1: Clean the terminal — the shop, about 10 min; overdue since 2026-11-08
               (20 days)
            """),
        out);
  }

  @Test
  void minorFinding_withAll_hasItsSteps() {
    assertTrue(assess(MINOR, "--all").out().contains("1. Switch off and unplug."));
  }

  @Test
  void report_namesWhatWasNotTold() {
    assertTrue(assess(MINOR).out().contains("\nNot told\n  ? "));
  }

  @Test
  void report_namesThePages() {
    assertTrue(assess(MINOR).out().contains("\n  emergency      If it fails"));
  }

  @Test
  void day_ofTheFlag_goesBeforeThatOfTheFile() {
    assertTrue(assess(URGENT, "--on", "2026-11-30").out().contains("Corner · 2026-11-30\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "30.11.2026, 'must be a day, as in 2026-11-28'",
    "0001-01-01, must be in the years 1970 to 9999"
  })
  void day_thatIsNone_isRefused(String day, String told) {
    CommandRun run = assess(URGENT, "--on", day);

    assertEquals(2, run.code());
    assertEquals("pos-rules: --on: " + told, run.err().lines().findFirst().orElse(""));
  }

  @Test
  void json_isYaml() {
    assertTrue(
        assess("{\"name\": \"Corner\", \"assessedOn\": \"2026-11-28\"}").out().contains("Corner"));
  }

  @Test
  void files_areAssessedInTheirOrder() throws IOException {
    String out = run("assess", file("a.yaml", "name: North"), file("b.yaml", "name: South")).out();

    assertTrue(out.indexOf("North · ") < out.indexOf("\n\nSouth · "), out);
  }

  @Test
  void problems_ofAllFiles_areToldAtOnce() throws IOException {
    String first = file("a.yaml", "terminals:\n  - { id: T-1, lastCleening: 2026-11-01 }\n");
    String second = file("b.yaml", "country: germany\nassessedOn: 28.11.2026\n");

    CommandRun run = run("assess", first, second);

    assertEquals(2, run.code());
    assertEquals("", run.out());
    List<String> told = run.err().lines().toList();
    assertEquals(3, told.size(), run.err());
    assertTrue(told.get(0).startsWith("pos-rules: " + first + ":2:16: "), run.err());
    assertTrue(told.get(0).contains("lastCleaning"), run.err());
    assertTrue(run.err().contains("pos-rules: " + second + ":2:13: "), run.err());
  }

  @Test
  void input_thatIsNoYaml_isRefused() {
    CommandRun run = assess("name: [");

    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("pos-rules: standard input:"), run.err());
  }

  @Test
  void file_inAnotherEncoding_isToldHowToConvert() throws IOException {
    Path file = folder.resolve("gbk.yaml");
    Files.write(file, "name: 便利店".getBytes(Charset.forName("GBK")));

    assertTrue(run("assess", file.toString()).err().contains("iconv -f GBK"));
  }

  @Test
  void file_thatIsNotThere_isRefused() {
    assertEquals(2, run("assess", folder.resolve("no.yaml").toString()).code());
  }

  @Test
  void nothingNamed_isToldOfTheExample() {
    CommandRun run = run("assess");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("assess --example"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void example_isAShopWithoutMistakes(String language) {
    CommandRun run = assess(run("assess", "--example", "--lang", language).out());

    assertEquals(0, run.code(), run.err());
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void exitCode_tellsOfWhatMustNotWait(boolean urgent, int code) {
    assertEquals(code, assess(urgent ? URGENT : MINOR, "--exit-code").code());
  }

  @Test
  void exitCode_unasked_isZero() {
    assertEquals(0, assess(URGENT).code());
  }

  @Test
  void page_hasBoxesToTick_withWhatToExpect() {
    String out = assess(MINOR, "--page", "commissioning").out();

    assertTrue(out.startsWith("Your shop · 2026-11-28\nTests after installation\n"), out);
    assertTrue(
        out.contains(
            """
              [ ] Compare date, time and time zone with a phone.
                  Expected: Same to the minute.
                  If not: Switch on automatic time and sign on again.
            """),
        out);
  }

  @Test
  void page_ofWhatIsDone_isTicked() {
    String shop =
        """
        assessedOn: 2026-11-28
        staff: [{ id: A, role: CASHIER, lastTraining: 2026-11-01, topics: [CARD_DATA] }]
        """;

    assertTrue(assess(shop, "--page", "training").out().contains("  [x] Protect card data\n"));
  }

  @Test
  void page_withPhoneNumbers_hasNoBoxesBeforeThem() {
    String out = assess("readiness: { acquirerPhone: '95516' }", "--page", "Emergency").out();

    assertTrue(out.contains("\n  - Acquirer: 95516\n"), out);
  }

  @Test
  void page_thatTheShopHasNot_isToldWithThoseThatItHas() {
    CommandRun run = assess(MINOR, "--page", "papers");

    assertEquals(1, run.code());
    assertTrue(run.err().endsWith("there are: emergency, commissioning, duties, training\n"));
  }

  @Test
  void page_ofNoKind_isRefused() {
    CommandRun run = assess(MINOR, "--page", "posters");

    assertEquals(
        "pos-rules: --page: must be one of commissioning, duties, training, emergency, papers,"
            + " plans",
        run.err().lines().findFirst().orElse(""));
  }

  @Test
  void html_isWrittenWithAllPages() throws IOException {
    Path file = folder.resolve("pages.html");

    CommandRun run = assess(MINOR, "--html", file.toString());

    assertEquals(0, run.code(), run.err());
    assertEquals(4, Files.readString(file).split("<article ", -1).length - 1);
  }

  @Test
  void html_andPage_excludeEachOther() {
    assertEquals(2, assess(MINOR, "--html", "x.html", "--page", "duties").code());
  }

  @Test
  void json_isThatOfTheService_aShopALine() throws IOException {
    List<String> lines =
        run("assess", file("a.yaml", "name: North"), file("b.yaml", "name: South"), "--json")
            .out()
            .lines()
            .toList();

    assertEquals(2, lines.size());
    assertEquals(
        "South", AssessmentJson.decode(lines.get(1).getBytes(StandardCharsets.UTF_8)).name());
  }

  @Test
  void problems_withJson_areAProblemDocument() {
    CommandRun run = assess("nam: X", "--json");

    assertTrue(run.err().contains("\"type\":\"urn:pos-rules:problem:invalid-facts\""), run.err());
  }

  @Test
  void html_thatCannotBeWritten_isTold() {
    CommandRun run = assess(MINOR, "--html", folder.resolve("no/pages.html").toString());

    assertEquals(2, run.code());
  }

  @Test
  void history_isQuoted_andNotAddedTo() {
    String where = folder.resolve("incidents.db").toString();
    OffsetDateTime now = OffsetDateTime.now();
    try (IncidentStore store = Stores.open(where)) {
      store.add(IntStream.range(0, 4).mapToObj(i -> incident(i, now.minusHours(i + 1))).toList());
    }

    String out = assess("terminals: [{ id: T-1 }]", "--history", where).out();

    assertTrue(out.contains("4 times within a week"), out);
    assertEquals(4, run("history", "list", "--history", where).out().lines().count());
  }

  private static Incident incident(int number, OffsetDateTime time) {
    return Incident.builder()
        .id("ID" + number)
        .transactionId("order-" + number)
        .occasion(Occasion.of(FailedTransaction.builder().terminalId("T-1").build(), time))
        .reported(Reported.builder().build())
        .verdict(
            Verdict.builder()
                .category(FaultCategory.HARDWARE)
                .causes(List.of("CHIP_NOT_READABLE"))
                .party(ActingParty.MERCHANT)
                .payment(PaymentState.NOT_SENT)
                .retry(RetryAdvice.RETRY_AFTER_FIX)
                .actions(List.of("CLEAN_CARD_AND_READER"))
                .rulebook("test")
                .build())
        .build();
  }

  @Test
  void cardNumber_inAName_isMasked() {
    assertFalse(assess("name: Corner 4111111111111111").out().contains("4111111111111111"));
  }

  @Test
  void diagnosis_atATerminalOfAKnownShop_namesWhatIsOpenThere() throws IOException {
    file("cafe.yaml", "terminals: [{ id: T1, lastCleaning: 2020-01-01 }]");

    String out =
        run(
                "diagnose",
                "--text",
                "chip not readable",
                "--terminal-id",
                "T1",
                "--shops",
                "" + folder)
            .out();

    String open = "\nOpen at this shop, and perhaps why\n  - The terminal is due for cleaning.";
    assertTrue(out.contains(open), out);
  }
}
