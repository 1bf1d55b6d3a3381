package org.posrules.internal.authoring.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.RetryAdvice;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.ProblemKind;

/** Reads what a case expects; that it expects nothing is a problem. */
final class ExpectReader {
  private static final String EXPECT = "expect";
  private static final List<String> KEYS =
      List.of("top", "outcome", "category", "party", "retry", "rules", "actions", "quiet");

  private final CaseNames names;

  ExpectReader(CaseNames names) {
    this.names = names;
  }

  Expectations of(YamlMap one) {
    Optional<YamlValue> expect = one.get(EXPECT);
    if (expect.isEmpty() || expect.get().isEmpty()) {
      one.problem(
          EXPECT,
          ProblemKind.CASE_TESTS_NOTHING,
          "the case expects nothing; give it, for example, expect: { top: CAUSE }");
    }
    Optional<YamlMap> map = expect.filter(e -> !e.isEmpty()).flatMap(e -> e.map(KEYS));
    map.ifPresent(ExpectReader::refuseEmpty);
    return new Expectations(
        one.place(EXPECT),
        several(map, "top", names::cause),
        several(map, "outcome", value -> value.oneOf(Outcome.class)),
        several(map, "category", value -> value.oneOf(FaultCategory.class)),
        several(map, "party", value -> value.oneOf(ActingParty.class)),
        several(map, "retry", value -> value.oneOf(RetryAdvice.class)),
        several(map, "rules", names::rule),
        several(map, "actions", names::action),
        several(map, "quiet", names::causeOrRule));
  }

  private static void refuseEmpty(YamlMap map) {
    for (String key : map.keys()) {
      map.get(key)
          .filter(YamlValue::isEmpty)
          .ifPresent(
              value ->
                  value.problem(
                      ProblemKind.CASE_TESTS_NOTHING,
                      key + " expects nothing; give it a value or leave it out"));
    }
  }

  private static <T> List<T> several(
      Optional<YamlMap> map, String key, Function<YamlValue, Optional<T>> each) {
    return map.map(present -> present.several(key, each)).orElse(List.of());
  }
}
