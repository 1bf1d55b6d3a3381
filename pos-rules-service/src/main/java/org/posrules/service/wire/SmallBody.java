package org.posrules.service.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;

/**
 * What a body that is no failed transaction says, or what is wrong with it. Immutable.
 *
 * @param value what it says; null when anything is wrong
 * @param malformed why it is no JSON; null when it is
 * @param problems with its members, every one
 */
public record SmallBody<T>(
    @Nullable T value, @Nullable Malformed malformed, List<RequestProblem> problems) {
  public SmallBody {
    problems = List.copyOf(problems);
  }

  static <T> SmallBody<T> of(T value) {
    return new SmallBody<>(value, null, List.of());
  }

  static <T> SmallBody<T> wrong(List<RequestProblem> problems) {
    return new SmallBody<>(null, null, problems);
  }

  static <T> SmallBody<T> malformed(Malformed place) {
    return new SmallBody<>(null, place, List.of());
  }
}
