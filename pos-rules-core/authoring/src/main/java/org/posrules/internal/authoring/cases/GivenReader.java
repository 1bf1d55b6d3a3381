package org.posrules.internal.authoring.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.FieldProblem;
import org.posrules.InvalidTransactionException;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.ProblemKind;

/** Reads the request of a case. Pure. */
public final class GivenReader {
  /** By their names, in the order of the contract. */
  private static final Map<String, Fact<?>> FACTS = new LinkedHashMap<>();

  static {
    Fact.all().forEach(fact -> FACTS.put(fact.name(), fact));
  }

  private GivenReader() {}

  /** Fields by the names of the API; what is no such field, or no value of it, is a problem. */
  public static FailedTransaction read(YamlValue given) {
    return given
        .map(List.copyOf(FACTS.keySet()))
        .map(GivenReader::transaction)
        .orElseGet(() -> FailedTransaction.builder().build());
  }

  private static FailedTransaction transaction(YamlMap map) {
    FailedTransaction.Builder builder = FailedTransaction.builder();
    for (String field : map.keys()) {
      Fact<?> fact = FACTS.get(field);
      if (fact != null) {
        map.get(field)
            .flatMap(value -> GivenValues.of(fact, value))
            .ifPresent(value -> builder.put(fact, value));
      }
    }
    try {
      return builder.build();
    } catch (InvalidTransactionException e) {
      e.problems().forEach(problem -> refuse(map, problem));
      return FailedTransaction.builder().build();
    }
  }

  private static void refuse(YamlMap map, FieldProblem problem) {
    String field = problem.field().split("/", 2)[0];
    Optional<YamlValue> value = map.get(field);
    value
        .orElse(map.whole())
        .problem(ProblemKind.FIELD_VALUE, problem.field() + " " + problem.detail());
  }
}
