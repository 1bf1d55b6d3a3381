package org.posrules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.MissingFact;
import org.posrules.internal.authoring.cases.RuleCase;

/** The first question asks for the fact that decides, more often than a fixed list would. */
class QuestionsTest {
  private static final List<String> FIXED_ORDER =
      List.of(
          "responseCode",
          "networkStatus",
          "requestSent",
          "replyReceived",
          "entryMode",
          "cardExpiry",
          "customerRegistered",
          "merchantRegistered",
          "terminalRegistered",
          "deviceStatus",
          "inquiry");

  private static DiagnosticEngine engine;

  @BeforeAll
  static void bundledRulebook() {
    engine = DiagnosticEngine.create();
  }

  @Test
  void firstQuestion_afterADecidingFactIsStripped_asksForItMoreOftenThanAFixedOrder() {
    int deciding = 0;
    int asked = 0;
    int fixed = 0;
    for (RuleCase one : Cases.scenarios()) {
      FailedTransaction given = one.given();
      for (String fact : FIXED_ORDER) {
        FailedTransaction stripped = without(given, fact);
        if (!stripped.equals(given) && !stripped.isEmpty() && decides(given, stripped)) {
          deciding++;
          asked += fact.equals(firstQuestion(stripped)) ? 1 : 0;
          fixed += fact.equals(firstMissing(stripped)) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "deciding fact stripped %d times; asked for first: %d, by a fixed order: %d%n",
        deciding, asked, fixed);
    assertTrue(asked > fixed);
  }

  private static FailedTransaction without(FailedTransaction given, String fact) {
    FailedTransaction.Builder stripped = given.toBuilder();
    return switch (fact) {
      case "responseCode" -> stripped.responseCode(null).responseCodeScheme(null).build();
      case "networkStatus" -> stripped.networkStatus(null).build();
      case "requestSent" -> stripped.requestSent(null).build();
      case "replyReceived" -> stripped.replyReceived(null).build();
      case "entryMode" -> stripped.entryMode(null).build();
      case "cardExpiry" -> stripped.cardExpiry(null).build();
      case "customerRegistered" -> stripped.customerRegistered(null).build();
      case "merchantRegistered" -> stripped.merchantRegistered(null).build();
      case "terminalRegistered" -> stripped.terminalRegistered(null).build();
      case "deviceStatus" -> stripped.deviceStatus(List.of()).build();
      case "inquiry" -> stripped.inquiry(null).build();
      default -> throw new IllegalArgumentException(fact);
    };
  }

  private static boolean decides(FailedTransaction given, FailedTransaction stripped) {
    Diagnosis with = engine.diagnose(given);
    Diagnosis without = engine.diagnose(stripped);
    return !with.cause().equals(without.cause())
        || with.retry().advice() != without.retry().advice();
  }

  private static String firstQuestion(FailedTransaction given) {
    return engine.diagnoseAndAsk(given).missingFacts().stream()
        .map(MissingFact::fact)
        .findFirst()
        .orElse("");
  }

  private static String firstMissing(FailedTransaction given) {
    return FIXED_ORDER.stream()
        .filter(fact -> without(given, fact).equals(given))
        .findFirst()
        .orElse("");
  }

  @Test
  void questions_ofADiagnosis_areAtMostThreeInBothLanguages() {
    FailedTransaction vague = FailedTransaction.builder().errorText("Transaction Failed").build();
    Diagnosis english = engine.diagnose(vague);
    Diagnosis chinese =
        engine.diagnose(vague.toBuilder().language(Locale.SIMPLIFIED_CHINESE).build());
    assertTrue(english.missingFacts().size() <= 3 && !english.missingFacts().isEmpty());
    assertEquals(
        english.missingFacts().stream().map(MissingFact::fact).toList(),
        chinese.missingFacts().stream().map(MissingFact::fact).toList());
    assertTrue(chinese.missingFacts().get(0).question().endsWith("？"));
  }
}
