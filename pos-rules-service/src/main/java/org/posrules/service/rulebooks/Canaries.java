package org.posrules.service.rulebooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.Fault;
import org.posrules.Outcome;
import org.posrules.facts.Strength;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.Rulebook;

/**
 * Questions whose answers a rulebook's own tables tell: some codes that stand STRONG for a cause,
 * no two of one cause and spread over the table, and a text that nobody knows. Pure: the same
 * rulebook is always asked the same.
 */
final class Canaries {
  /** Enough to tell an engine that works from one that does not; the cases test the rest. */
  private static final int MOST = 16;

  private static final String HTTP = "http";
  private static final Pattern HTTP_STATUS = Pattern.compile("[1-5]\\d\\d");
  private static final String NOBODY_KNOWS = "Vlorpt zemqua brixnol";

  private Canaries() {}

  /** What the engine answers wrongly; nothing when it may be trusted with payments. */
  static List<RuleProblem> wrong(Engine engine) {
    List<RuleProblem> problems = new ArrayList<>();
    for (CodeRow row : rows(engine.rulebook())) {
      check(engine, given(row), row.row(), answer -> ofRow(row, answer, engine), problems);
    }
    FailedTransaction unknown = FailedTransaction.builder().errorText(NOBODY_KNOWS).build();
    check(engine, unknown, "canary", Canaries::ofUnknown, problems);
    return problems;
  }

  private interface Check {
    Optional<String> wrong(Diagnosis answer);
  }

  /** Whatever befalls the engine is an answer that is wrong. */
  private static void check(
      Engine engine,
      FailedTransaction given,
      String place,
      Check check,
      List<RuleProblem> problems) {
    Optional<String> wrong;
    try {
      wrong = check.wrong(engine.diagnoser().diagnose(given, false));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      wrong = Optional.of("the diagnosis broke off with " + e.getClass().getSimpleName());
    }
    wrong.ifPresent(
        message -> problems.add(RuleProblem.of(ProblemKind.CANARY_WRONG, place, message)));
  }

  private static Optional<String> ofRow(CodeRow row, Diagnosis answer, Engine engine) {
    Map<String, Cause> causes = engine.rulebook().causes();
    Cause cause = causes.get(row.cause());
    if (named(answer).noneMatch(name -> isKindOf(name, row.cause(), causes))) {
      return Optional.of(
          "the code alone is STRONG for "
              + row.cause()
              + ", yet the diagnosis is "
              + answer.cause()
              + " and does not even suspect it; look for rules that speak against the row");
    }
    boolean repeats = answer.retry().advice().isSafeToRepeat();
    return repeats && cause != null && !cause.retry().isSafeToRepeat()
        ? Optional.of(
            "%s is advised, which %s forbids (%s)"
                .formatted(answer.retry().advice(), row.cause(), cause.retry()))
        : Optional.empty();
  }

  private static Optional<String> ofUnknown(Diagnosis answer) {
    if (answer.retry().advice().isSafeToRepeat()) {
      return Optional.of(answer.retry().advice() + " is advised for a text that nobody knows");
    }
    return answer.outcome() == Outcome.INSUFFICIENT_EVIDENCE
            && answer.cause().equals(Diagnosis.UNRECOGNISED)
        ? Optional.empty()
        : Optional.of(
            "a text that nobody knows is diagnosed "
                + answer.cause()
                + "; look for rules that any"
                + " fact sets off");
  }

  /** The first cause, and those that are suspected beside it: an overlay may add to a code. */
  private static Stream<String> named(Diagnosis answer) {
    return Stream.concat(Stream.of(answer.cause()), answer.faults().stream().map(Fault::cause));
  }

  private static boolean isKindOf(String name, String general, Map<String, Cause> causes) {
    return Stream.iterate(
            Optional.of(name),
            Optional::isPresent,
            at -> at.map(causes::get).flatMap(Cause::parent))
        .limit(causes.size() + 1L)
        .flatMap(Optional::stream)
        .anyMatch(general::equals);
  }

  /** The first row of each cause; of these as many as are asked, from the first to the last. */
  private static List<CodeRow> rows(Rulebook rulebook) {
    Map<String, CodeRow> ofCauses = new TreeMap<>();
    rulebook.codes().rows().stream()
        .filter(row -> row.strength() == Strength.STRONG && !row.noFault() && isAnswer(row))
        .forEach(row -> ofCauses.putIfAbsent(row.cause(), row));
    return spread(ofCauses.values());
  }

  private static List<CodeRow> spread(Collection<CodeRow> rows) {
    List<CodeRow> all = List.copyOf(rows);
    int asked = Math.min(MOST, all.size());
    return IntStream.range(0, asked)
        .mapToObj(i -> all.get(asked == 1 ? 0 : i * (all.size() - 1) / (asked - 1)))
        .toList();
  }

  /** Bits of a chip card are no codes that anybody answers. */
  private static boolean isAnswer(CodeRow row) {
    return !row.scheme().startsWith("emv-")
        && (!row.scheme().equals(HTTP) || HTTP_STATUS.matcher(row.code()).matches());
  }

  private static FailedTransaction given(CodeRow row) {
    FailedTransaction.Builder given = FailedTransaction.builder();
    return switch (row.scheme()) {
      case "device" -> given.deviceStatus(List.of(row.code())).build();
      case HTTP -> given.httpStatus(Integer.valueOf(row.code())).build();
      default -> given.responseCodeScheme(row.scheme()).responseCode(row.code()).build();
    };
  }
}
