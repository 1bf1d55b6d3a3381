package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.service.Diagnoser;
import org.posrules.service.testing.Samples;

class DiagnosisBatchTest {
  private static final String EXPIRED = "{\"responseCode\": \"54\"}\n";
  private static final String UNKNOWN = "{\"errorText\": \"unknown\"}\n";
  private static final String FAULT = "{\"errorText\": \"fault\"}\n";
  private static final String BROKEN = "{\"errorText\": oops}\n";
  private static final String WRONG = "{\"tvr\": \"z\", \"networkStatus\": \"ONLINE\"}\n";

  private static final Diagnoser DIAGNOSER =
      (transaction, questions) -> {
        if ("fault".equals(transaction.errorText())) {
          throw new IllegalStateException("s3cr3t");
        }
        return transaction.errorText() == null
            ? Samples.expiredCard(transaction, List.of())
            : Samples.unknown(transaction);
      };

  private static CommandRun run(String input, String... flags) {
    String[] arguments = new String[flags.length + 1];
    arguments[0] = "diagnose";
    System.arraycopy(flags, 0, arguments, 1, flags.length);
    return CommandRun.with(input, DIAGNOSER, arguments);
  }

  @Test
  void answers_ofMany_areShortAndNumbered() {
    CommandRun run = run(EXPIRED + UNKNOWN);

    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        Line 1
          The card has expired.
          Charged?    No.
          Try again?  Only after something has changed.
          Do first    Use another card (the cardholder)

        Line 2
          The facts do not tell why it failed.
          Charged?    NOT KNOWN.
          Try again?  NOT YET: first find out what became of this payment.
          Do first    Use another card (the cardholder)

        """,
        run.out());
  }

  @Test
  void lines_withoutAnAnswer_areReportedWithTheirNumberAndStopNothing() {
    CommandRun run = run(EXPIRED + BROKEN + WRONG + EXPIRED);

    assertEquals(2, run.code());
    assertTrue(run.out().contains("Line 4\n"), run.out());
    assertEquals(
        """
        pos-rules: not JSON: line 2, column 15 (byte 14): not JSON from here on
        pos-rules: line 3: tvr (--tvr): must be 10 hexadecimal digits (5 bytes)
        """,
        run.err());
  }

  @Test
  void answers_asJson_areALineForEachInput() {
    CommandRun run = run(EXPIRED + BROKEN + WRONG + EXPIRED, "--json");

    List<String> lines = run.out().lines().toList();
    assertEquals(4, lines.size(), run.out());
    assertTrue(lines.get(0).startsWith("{\"diagnosisId\""), run.out());
    assertEquals(
        """
        {"type":"urn:pos-rules:problem:malformed-json","title":"The body is not JSON","status":400,\
        "detail":"not JSON: line 2, column 15 (byte 14): not JSON from here on","offset":14,\
        "line":2,"column":15}""",
        lines.get(1));
    assertEquals(
        """
        {"type":"urn:pos-rules:problem:invalid-facts","title":"Some facts are not as they must be",\
        "status":422,"detail":"1 problem","line":3,"errors":[{"pointer":"/tvr","code":"not-hex",\
        "detail":"must be 10 hexadecimal digits (5 bytes)"}]}""",
        lines.get(2));
    assertEquals("", run.err());
  }

  @Test
  void fault_ofOneLine_stopsNothing() {
    CommandRun run = run(EXPIRED + FAULT + EXPIRED);

    assertEquals(70, run.code());
    assertTrue(run.out().contains("Line 3\n"), run.out());
    assertTrue(run.err().startsWith("pos-rules: line 2: internal fault: java.lang.Ill"), run.err());
    assertTrue(!run.err().contains("s3cr3t"), run.err());
  }

  @Test
  void exitCode_ofMany_isThatOfTheMostCautious() {
    assertEquals(13, run(EXPIRED + UNKNOWN + EXPIRED, "--exit-code").code());
  }

  @Test
  void exitCode_whereALineHasNoAnswer_isNoAdvice() {
    assertEquals(2, run(EXPIRED + BROKEN, "--exit-code").code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--bundle=x.zip", "--for=cashier --why", "--json --why", "--ask", "--lang=???"})
  void flags_thatDoNotGoTogether_areRefused(String flags) {
    CommandRun run = run(EXPIRED + EXPIRED, flags.split(" "));

    assertEquals(2, run.code());
    assertEquals("", run.out());
  }

  @Test
  void answers_forACashier_areWhole() {
    CommandRun run = run(EXPIRED + EXPIRED, "--for", "cashier");

    assertTrue(run.out().startsWith("Line 1\n====="), run.out());
  }
}
