package org.posrules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.MissingFact;

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
    for (CaseFile.Case one : CaseFile.scenarios()) {
      Map<?, ?> given = (Map<?, ?>) one.fields().get("given");
      for (String fact : FIXED_ORDER) {
        Map<?, ?> stripped = without(given, fact);
        if (given.containsKey(fact) && !stripped.isEmpty() && decides(given, stripped)) {
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

  private static Map<?, ?> without(Map<?, ?> given, String fact) {
    Map<Object, Object> stripped = new LinkedHashMap<>(given);
    stripped.remove(fact);
    if (fact.equals("responseCode")) {
      stripped.remove("responseCodeScheme");
    }
    return stripped;
  }

  private static boolean decides(Map<?, ?> given, Map<?, ?> stripped) {
    Diagnosis with = engine.diagnose(GivenTransaction.of(given));
    Diagnosis without = engine.diagnose(GivenTransaction.of(stripped));
    return !with.cause().equals(without.cause())
        || with.retry().advice() != without.retry().advice();
  }

  private static String firstQuestion(Map<?, ?> given) {
    return engine.diagnoseAndAsk(GivenTransaction.of(given)).missingFacts().stream()
        .map(MissingFact::fact)
        .findFirst()
        .orElse("");
  }

  private static String firstMissing(Map<?, ?> given) {
    return FIXED_ORDER.stream().filter(fact -> !given.containsKey(fact)).findFirst().orElse("");
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
