package org.posrules.service.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.posrules.json.parts.Scalars;
import org.posrules.json.parts.Shape;
import org.posrules.json.parts.StrictObject;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;

/** Reads what was done about an incident. Pure. */
public final class ClosingJson {
  private static final int ID = 64;

  private static final Shape<Fields> SHAPE =
      new Shape<Fields>()
          .with("fixedBy", Scalars.text(ID), (to, action) -> to.fixedBy = action)
          .with("fixed", Scalars.flag(), (to, fixed) -> to.fixed = fixed);

  private ClosingJson() {}

  /**
   * What was done.
   *
   * @param fixedBy the action, by its id
   * @param fixed whether it helped
   */
  public record Closing(String fixedBy, boolean fixed) {}

  private static final class Fields {
    private @Nullable String fixedBy;
    private @Nullable Boolean fixed;
  }

  /** Of these bytes; {@code isAction}: whether an action of this id is known. */
  public static SmallBody<Closing> decode(byte[] bytes, Predicate<String> isAction) {
    Fields fields = new Fields();
    List<RequestProblem> problems = new ArrayList<>();
    Optional<Malformed> malformed = StrictObject.read(bytes, SHAPE, fields, problems);
    if (malformed.isPresent()) {
      return SmallBody.malformed(malformed.get());
    }
    String fixedBy = fields.fixedBy;
    Boolean fixed = fields.fixed;
    if (fixedBy == null && isSilentOf("/fixedBy", problems)) {
      problems.add(new RequestProblem("/fixedBy", "required", "must be the id of an action"));
    } else if (fixedBy != null && !isAction.test(fixedBy)) {
      String detail = "the rulebook has no such action; recommendations name theirs";
      problems.add(new RequestProblem("/fixedBy", "unknown-word", detail));
    }
    if (fixed == null && isSilentOf("/fixed", problems)) {
      problems.add(new RequestProblem("/fixed", "required", "must be true or false"));
    }
    return problems.isEmpty() && fixedBy != null && fixed != null
        ? SmallBody.of(new Closing(fixedBy, fixed))
        : SmallBody.wrong(problems);
  }

  private static boolean isSilentOf(String pointer, List<RequestProblem> problems) {
    return problems.stream().noneMatch(problem -> problem.pointer().equals(pointer));
  }
}
