package org.posrules.internal.authoring.cases;

import java.util.Optional;
import org.posrules.FailedTransaction;
import org.posrules.FieldProblem;
import org.posrules.InvalidTransactionException;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.ProblemKind;

/** Reads the request of a case. Pure. */
public final class GivenReader {
  private GivenReader() {}

  /** Fields by the names of the API; what is no such field, or no value of it, is a problem. */
  public static FailedTransaction read(YamlValue given) {
    return given
        .map(GivenFields.NAMES)
        .map(GivenReader::transaction)
        .orElseGet(() -> FailedTransaction.builder().build());
  }

  private static FailedTransaction transaction(YamlMap map) {
    FailedTransaction.Builder builder = FailedTransaction.builder();
    for (String field : map.keys()) {
      GivenField<?> known = GivenFields.BY_NAME.get(field);
      if (known != null) {
        map.get(field).ifPresent(value -> known.set(builder, value));
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
