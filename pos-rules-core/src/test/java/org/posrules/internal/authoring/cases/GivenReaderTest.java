package org.posrules.internal.authoring.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.rulebook.RuleProblem;

/** A case may give each fact that a request may have; one added later is among them. */
class GivenReaderTest {

  static List<Fact<?>> facts() {
    return Fact.all();
  }

  private static String written(Fact<?> fact) {
    return switch (fact.type().getSimpleName()) {
      case "String" -> isHex(fact) ? hex(fact) : fact.isSeveral() ? "[ word ]" : "word";
      case "Boolean" -> "true";
      case "Integer", "Duration" -> "200";
      case "OffsetDateTime" -> "2026-11-22T12:00:00+01:00";
      case "YearMonth" -> "2029-10";
      case "Money" -> "{ value: '1.50', currency: EUR }";
      case "AdviceCode" -> "{ scheme: visa-category, code: '1' }";
      case "SchemeCode" -> "[ { scheme: visa, code: '51' } ]";
      case "References" -> "{ rrn: '1' }";
      case "Locale" -> "en";
      default -> fact.type().getEnumConstants()[0].toString();
    };
  }

  private static boolean isHex(Fact<?> fact) {
    return List.of("tvr", "tsi", "cvmResults", "cryptogramInformation").contains(fact.name());
  }

  private static String hex(Fact<?> fact) {
    int bytes =
        List.of("cryptogramInformation", "tsi", "cvmResults", "", "tvr").indexOf(fact.name());
    return "'" + "00".repeat(bytes + 1) + "'";
  }

  @ParameterizedTest
  @MethodSource("facts")
  void fact_inACase_isRead(Fact<?> fact) {
    List<RuleProblem> problems = new ArrayList<>();
    FailedTransaction read =
        YamlReader.read("a.yaml", fact.name() + ": " + written(fact) + "\n", problems)
            .map(GivenReader::read)
            .orElseThrow();

    assertEquals(List.of(), problems);
    assertEquals(List.of(fact), read.given());
  }
}
