package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.FailedTransaction;
import org.posrules.MissingFact;
import org.posrules.Money;
import org.posrules.service.Diagnoser;
import org.posrules.service.testing.Samples;

class AskSessionTest {
  private final List<FailedTransaction> seen = new ArrayList<>();

  @Test
  void answer_byNumber_setsTheFactAndSettles() {
    CommandRun run = ask("2\n", Samples.expiryQuestion());

    assertEquals(0, run.code(), run.err());
    assertEquals(YearMonth.of(2030, 1), last().cardExpiry());
    assertTrue(run.err().contains("? Which month is printed on the card?"), run.err());
    assertTrue(run.err().contains("  1) a month gone by"), run.err());
    assertTrue(run.err().contains("No further fact would change the answer."), run.err());
    assertTrue(run.out().startsWith("The card has expired."), run.out());
  }

  @Test
  void answer_inWords_isReadAsTheFlagWouldBe() {
    ask("180 eur\n180.00 EUR\n", Samples.question("amount", "How much?"));

    assertEquals(Money.of("180.00", "EUR"), last().amount());
  }

  @Test
  void answer_yesInChinese_isTrue() {
    ask("是\n", Samples.question("requestSent", "发出去了吗？"));

    assertEquals(Boolean.TRUE, last().requestSent());
  }

  @Test
  void answer_thatDoesNotFit_isAskedForAgain() {
    CommandRun run = ask("March\n2031-03\n", Samples.expiryQuestion());

    assertTrue(run.err().contains("That does not fit: must be a month as YYYY-MM"), run.err());
    assertEquals(YearMonth.of(2031, 3), last().cardExpiry());
  }

  @Test
  void answer_leftEmpty_goesOnToTheNextQuestion() {
    ask("\nyes\n", Samples.expiryQuestion(), Samples.question("requestSent", "Sent?"));

    assertEquals(null, last().cardExpiry());
    assertEquals(Boolean.TRUE, last().requestSent());
  }

  @Test
  void input_thatEnds_leavesTheReport() {
    CommandRun run = ask("", Samples.expiryQuestion());

    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("The card has expired."), run.out());
  }

  @Test
  void questions_withoutEnd_stopAfterFive() {
    CommandRun run =
        ask(
            "a\n".repeat(10),
            Stream.of("errorText", "terminalId", "merchantId", "acquirerId", "issuerId", "tsi")
                .map(fact -> Samples.question(fact, fact + "?"))
                .toArray(MissingFact[]::new));

    assertTrue(run.err().contains("That is enough for now."), run.err());
    assertEquals("a", last().issuerId());
    assertEquals(null, last().tsi());
  }

  private FailedTransaction last() {
    return seen.get(seen.size() - 1);
  }

  /** Asks each question until something was said to it. */
  private CommandRun ask(String input, MissingFact... questions) {
    Diagnoser asking =
        (transaction, ignored) -> {
          seen.add(transaction);
          return Samples.expiredCard(transaction, open(transaction, questions));
        };
    return CommandRun.with(input, asking, "diagnose", "--code", "54", "--ask");
  }

  private static List<MissingFact> open(FailedTransaction transaction, MissingFact... questions) {
    return Stream.of(questions).filter(question -> !isKnown(transaction, question.fact())).toList();
  }

  private static boolean isKnown(FailedTransaction transaction, String fact) {
    return switch (fact) {
      case "cardExpiry" -> transaction.cardExpiry() != null;
      case "amount" -> transaction.amount() != null;
      case "requestSent" -> transaction.requestSent() != null;
      default -> false;
    };
  }
}
