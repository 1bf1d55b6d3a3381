package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.AdviceCode;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.Money;
import org.posrules.NetworkStatus;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.TransactionType;
import org.posrules.json.DiagnosisJson;
import org.posrules.service.Diagnoser;
import org.posrules.service.testing.Samples;

class DiagnoseVerbTest {

  @Test
  void report_ofACode_tellsWhatWhoAndWhetherToTryAgain() {
    CommandRun run = CommandRun.of("diagnose", "--code", "54");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("The card has expired.\nCARD_EXPIRED · business decline"));
    assertTrue(run.out().contains("Who acts    the cardholder"), run.out());
    assertTrue(run.out().contains("Only after something has changed."), run.out());
    assertTrue(run.out().contains("Do first: Use another card"), run.out());
    assertTrue(run.out().contains("  1. Ask for another card."), run.out());
    assertEquals("", run.err());
  }

  @Test
  void facts_notUsed_standInTheReport() {
    CommandRun run = CommandRun.of("diagnose", "--code", "54", "--scheme", "own");

    String note = "\nNot used\n  ! Code 54 was not used: the scheme “own” is not known.\n";
    assertTrue(run.out().contains(note), run.out());
  }

  @Test
  void codes_tooMany_areToldWithTheirFlag() {
    String[] nine = new String[19];
    Arrays.fill(nine, "--also-code");
    nine[0] = "diagnose";
    IntStream.range(0, 9).forEach(i -> nine[2 * i + 2] = "visa:5" + i);

    CommandRun run = CommandRun.of(nine);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("codes (--also-code): must have at most 8 codes"), run.err());
  }

  @Test
  void questions_askedFor_standInTheReport() {
    CommandRun run = CommandRun.of("diagnose", "--code", "54", "--questions");

    assertTrue(run.out().contains("Which month is printed on the card?"), run.out());
  }

  @Test
  void questions_notAskedFor_costNothing() {
    CommandRun run = CommandRun.of("diagnose", "--code", "54");

    assertFalse(run.out().contains("Which month is printed on the card?"), run.out());
  }

  @Test
  void report_inChinese_isChinese() {
    CommandRun run = CommandRun.of("diagnose", "--code", "54", "--lang", "zh_CN");

    assertTrue(run.out().startsWith("这张卡已过期。\nCARD_EXPIRED · 业务拒绝 · 把握 91 %"), run.out());
    assertTrue(run.out().contains("由谁处理  持卡人"), run.out());
  }

  @Test
  void why_ofACode_namesRulesAndFacts() {
    CommandRun run = CommandRun.of("diagnose", "--code", "54", "--why");

    assertEquals(
        """
        1. CARD_EXPIRED, 91 %
           + codes/iso8583-1987/54 (strong)
               The issuer answered 54.
               from responseCode

        Came close
           INVALID_CARD, 40 % support
        """,
        run.out());
  }

  @Test
  void json_ofFacts_isWhatTheServiceAnswers() {
    FailedTransaction transaction =
        FailedTransaction.builder().responseCode("54").language(Locale.ENGLISH).build();

    CommandRun run = CommandRun.of("diagnose", "--code", "54", "--json");

    byte[] expected = DiagnosisJson.encode(Samples.expiredCard(transaction, List.of()));
    assertArrayEquals(expected, run.out().stripTrailing().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void flags_ofEveryKind_becomeFacts() {
    AtomicReference<FailedTransaction> seen = new AtomicReference<>();
    CommandRun run =
        CommandRun.with(
            "",
            remembering(seen),
            """
            diagnose|--text|@file|--network|offline|--not-sent|--reply=false|--elapsed|30000
            --http-status|504|--entry-mode|contactless|--card-expiry|2027-03
            --customer-registered=false|--device|PAPER_OUT|--device|COVER_OPEN
            --also-code|visa:51|--also-code|NOTENOUGH|--type|refund|--card-token|tok-1|--attempt|2
            --advice|mastercard-mac:03|--inquiry|not-found|--rrn|1|--stan|2
            --tried|CHECK_CABLES|--lang|en|--amount|180.00 USD|--merchant-limit|USD 100
            """
                .split("[|\\n]"));

    assertEquals(0, run.code(), run.err());
    FailedTransaction expected =
        FailedTransaction.builder()
            .errorText("@file")
            .networkStatus(NetworkStatus.OFFLINE)
            .requestSent(false)
            .replyReceived(false)
            .elapsed(Duration.ofMillis(30000))
            .httpStatus(504)
            .entryMode(EntryMode.CONTACTLESS)
            .cardExpiry(YearMonth.of(2027, 3))
            .customerRegistered(false)
            .deviceStatus(List.of("PAPER_OUT", "COVER_OPEN"))
            .codes(List.of(new SchemeCode("visa", "51"), new SchemeCode(null, "NOTENOUGH")))
            .transactionType(TransactionType.REFUND)
            .cardToken("tok-1")
            .attempt(2)
            .adviceCode(new AdviceCode("mastercard-mac", "03"))
            .inquiry(InquiryOutcome.NOT_FOUND)
            .references(new References("1", "2", null))
            .tried(List.of("CHECK_CABLES"))
            .amount(Money.of("180.00", "USD"))
            .merchantLimit(Money.of("100", "USD"))
            .language(Locale.ENGLISH)
            .build();
    assertEquals(expected, seen.get());
  }

  @Test
  void file_ofJson_isRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("failed.json"), "{\"errorText\":\"交易失败\"}");
    AtomicReference<FailedTransaction> seen = new AtomicReference<>();

    CommandRun run = CommandRun.with("", remembering(seen), "diagnose", file.toString());

    assertEquals(0, run.code(), run.err());
    assertEquals("交易失败", seen.get().errorText());
  }

  @Test
  void hyphen_forAFile_meansStandardInput() {
    AtomicReference<FailedTransaction> seen = new AtomicReference<>();

    CommandRun.with("{\"errorText\":\"余额不足\"}", remembering(seen), "diagnose", "-");

    assertEquals("余额不足", seen.get().errorText());
  }

  @Test
  void facts_thatAreWrong_areAllNamedWithTheirFlags() {
    CommandRun run =
        CommandRun.of(
            "diagnose",
            "--elapsed",
            "soon",
            "--amount",
            "180.00",
            "--network",
            "down",
            "--tvr",
            "z");

    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(
        """
        pos-rules: networkStatus (--network): must be one of ONLINE, DEGRADED, OFFLINE, UNKNOWN
        pos-rules: elapsedMillis (--elapsed): must be a whole number
        pos-rules: amount.currency (--amount): is needed, as in EUR
        pos-rules: tvr (--tvr): must be 10 hexadecimal digits (5 bytes)
        """,
        run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--why", "--ask"})
  void charactersThatSteerTheScreen_areNotRepeated(String form) {
    String text = "no\u2028reply \u001b[2J\u202eon\u0085";

    CommandRun run =
        CommandRun.of("diagnose", "--text", text, "--terminal-id", text, "--scheme", text, form);

    assertEquals(0, run.code(), run.err());
    String all = run.out() + run.err();
    assertFalse(all.matches("(?s).*[\u001b\u0085\u2028\u202e].*"), all);
  }

  @Test
  void charactersThatSteerTheScreen_inAnUnknownFlag_areNotRepeated() {
    CommandRun run = CommandRun.of("diagnose", "--nosuch\u202e\u2028flag");

    assertFalse(run.err().matches("(?s).*[\u2028\u202e].*"), run.err());
  }

  @Test
  void json_thatIsBroken_isPlacedOnStandardError() {
    CommandRun run = CommandRun.with("{\"a\": oops}", Samples.diagnoser(), "diagnose", "-");

    assertEquals(2, run.code());
    assertEquals(
        "pos-rules: not JSON: line 1, column 7 (byte 6): not JSON from here on\n", run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diagnose",
        "diagnose --nonsense",
        "diagnose --code",
        "diagnose /no/such/file.json",
        "diagnose / ",
        "diagnose - --code 54",
        "diagnose --sent --not-sent",
        "diagnose --code 1 --code 2",
        "diagnose --code 1 --lang ???",
        "diagnose --code 1 --rules /no/such/folder",
        "diagnose --transaction-id T1",
        "serve --port 70000",
        "serve --port x",
        "dance"
      })
  void commandLine_thatIsWrong_exitsWith2AndSaysWhy(String line) {
    CommandRun run = CommandRun.of(line.split(" "));

    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("pos-rules: "), run.err());
    assertEquals("", run.out());
  }

  @Test
  void engine_thatThrows_exitsWith70AndNoTrace() {
    Diagnoser broken =
        (transaction, questions) -> {
          throw new IllegalStateException("s3cr3t");
        };

    CommandRun run = CommandRun.with("", broken, "diagnose", "--code", "54");

    assertEquals(70, run.code());
    assertTrue(run.err().startsWith("pos-rules: internal fault: java.lang.IllegalStateException"));
    assertFalse(run.err().contains("s3cr3t"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "diagnose --help", "serve --help", "--version"})
  void help_askedFor_exitsWith0(String line) {
    CommandRun run = CommandRun.of(line.split(" "));

    assertEquals(0, run.code());
    assertTrue(run.out().contains("pos-rules"), run.out());
  }

  private static Diagnoser remembering(AtomicReference<FailedTransaction> seen) {
    return (transaction, questions) -> {
      seen.set(transaction);
      return Samples.diagnoser().diagnose(transaction, questions);
    };
  }

  @Test
  void shops_withMistakes_areToldBeforeAnythingIsDiagnosed(@TempDir Path shops) throws IOException {
    Files.writeString(shops.resolve("cafe.yaml"), "terminal: []");
    CommandRun run = CommandRun.of("diagnose", "--text", "no paper", "--shops", "" + shops);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("cafe.yaml:1:1 there is no key terminal here"), run.err());
  }
}
