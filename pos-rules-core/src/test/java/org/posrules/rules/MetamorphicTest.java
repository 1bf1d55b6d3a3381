package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.cases.Cases;
import org.posrules.internal.authoring.cases.RuleCase;

/** The same meaning in another form has the same first cause. */
class MetamorphicTest {
  private static final int LEAST_PAIRS = 2_000;

  private static final List<FailedTransaction> GIVEN =
      Stream.concat(Cases.scenarios().stream(), Cases.ruleCases().stream())
          .map(RuleCase::given)
          .filter(given -> given.errorText() != null)
          .toList();

  private static final Map<FailedTransaction, String> CAUSES = new HashMap<>();

  private static final Map<Integer, Integer> TO_SIMPLIFIED =
      BundledRulebook.content().traditional();

  /** For each simplified character the first of its traditional ones. */
  private static final Map<Integer, Integer> TO_TRADITIONAL =
      TO_SIMPLIFIED.entrySet().stream()
          .sorted(Comparator.comparing(Map.Entry::getKey))
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));

  private enum Form {
    UPPER_CASE(text -> hasIdentifier(text) ? text : text.toUpperCase(Locale.ROOT)),
    FULL_WIDTH(text -> mapped(text, MetamorphicTest::wide)),
    MORE_SPACES(text -> "  " + text.replace(" ", "  ") + " "),
    SPACES_IN_CHINESE(MetamorphicTest::spaced),
    ZERO_WIDTH(text -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200B")),
    TRADITIONAL(text -> mapped(text, c -> TO_TRADITIONAL.getOrDefault(c, c))),
    SIMPLIFIED(text -> mapped(text, c -> TO_SIMPLIFIED.getOrDefault(c, c))),
    TIME_STAMP_BEFORE(text -> "2026-11-22 12:00:00.123 [main] " + text),
    IN_A_STACK_TRACE(MetamorphicTest::traced),
    IN_A_JSON_STRING(MetamorphicTest::quoted),
    LINE_ENDS(text -> text.replace("\r\n", "\n").replace("\n", "\r\n"));

    private final UnaryOperator<String> put;

    Form(UnaryOperator<String> put) {
      this.put = put;
    }

    FailedTransaction of(FailedTransaction given) {
      return given.toBuilder().errorText(put.apply(given.errorText())).build();
    }
  }

  private static boolean hasIdentifier(String text) {
    return text.matches("(?s).*\\p{Ll}\\p{Lu}.*");
  }

  private static String mapped(String text, IntUnaryOperator mapping) {
    return text.codePoints()
        .map(mapping)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int wide(int point) {
    return point > 0x20 && point < 0x7F ? point + 0xFEE0 : point;
  }

  private static String spaced(String text) {
    return text.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", " ");
  }

  private static String traced(String text) {
    return "org.example.Outer: "
        + text
        + "\n\tat com.shop.till.Payments.pay(Payments.java:42)\n\tat java.base/java.lang.Thread.run"
        + "(Thread.java:840)\n\t... 12 more\n";
  }

  private static String quoted(String text) {
    String escaped =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\r", "\\r")
            .replace("\n", "\\n")
            .replace("\t", "\\t");
    return "{\"level\":\"info\",\"msg\":\"" + escaped + "\"}";
  }

  private static String cause(FailedTransaction given) {
    return BundledRulebook.rooms().diagnose(given).cause();
  }

  /** Rules that conclude something of a text only while nothing else is said. */
  private static final Set<String> OF_NOTHING_ELSE = Set.of("LEX-001", "NET-121");

  /**
   * What a text is only like, or alone says, may be given up when more words stand around it: all
   * of it, or all but the category.
   */
  private static boolean isGivenUp(FailedTransaction given, FailedTransaction other) {
    Diagnosis before = BundledRulebook.rooms().diagnose(given);
    Diagnosis after = BundledRulebook.rooms().diagnose(other);
    boolean less =
        after.cause().equals(Diagnosis.UNRECOGNISED)
            || (after.cause().endsWith("_UNNAMED") && after.category() == before.category());
    return less
        && !before.faults().isEmpty()
        && before.faults().get(0).evidence().stream()
            .allMatch(one -> OF_NOTHING_ELSE.contains(one.rule()));
  }

  @ParameterizedTest
  @EnumSource
  void text_inAnotherForm_hasTheSameFirstCause(Form form) {
    List<String> differing = new ArrayList<>();
    for (FailedTransaction given : GIVEN) {
      FailedTransaction other = form.of(given);
      String cause = CAUSES.computeIfAbsent(given, MetamorphicTest::cause);
      if (!cause.equals(cause(other)) && !isGivenUp(given, other)) {
        differing.add(cause + " became " + cause(other) + ": " + other.errorText());
      }
    }
    assertEquals(List.of(), differing);
  }

  @Test
  void pairs_comparedInAll_areMany() {
    assertTrue(GIVEN.size() * Form.values().length >= LEAST_PAIRS);
  }
}
