package org.posrules.service.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posrules.authoring.ProblemMessage;
import org.posrules.json.ProblemJson;
import org.posrules.json.ProblemKind;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;
import org.posrules.rulebook.RuleProblem;
import org.posrules.service.CardFree;

/**
 * Why a command, or one of its inputs, gets no answer. Never carries a value of a request.
 *
 * @param kind of refusal
 * @param lines for a person, each a reason; without numbers of cards
 * @param errors what is wrong in the input; empty when the fault is not in one
 * @param place where the JSON breaks; null when it does not
 * @param line of the input, from 1, where each line is one; else 0
 */
record Refusal(
    Kind kind,
    List<String> lines,
    List<RequestProblem> errors,
    @Nullable Malformed place,
    int line) {
  Refusal {
    lines = lines.stream().map(CardFree::of).toList();
    errors = List.copyOf(errors);
  }

  /** The kinds; of one type, title and status with those of the HTTP service that it has too. */
  enum Kind {
    USAGE("The command line is not understood", null),
    MALFORMED_JSON(ProblemKind.MALFORMED_JSON),
    INVALID_FACTS(ProblemKind.INVALID_FACTS),
    INVALID_RULEBOOK("The rulebook cannot be used", null),
    NOT_AT_HAND("Something that is needed cannot be used now", null),
    INTERNAL("The program failed", 500);

    private final String title;
    private final @Nullable Integer status;

    Kind(ProblemKind same) {
      this(same.title(), same.status());
    }

    Kind(String title, @Nullable Integer status) {
      this.title = title;
      this.status = status;
    }

    String type() {
      return "urn:pos-rules:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Refusal usage(List<String> lines) {
    return new Refusal(Kind.USAGE, lines, List.of(), null, 0);
  }

  /** Of a line of the input, or of the whole command where that is 0. */
  static Refusal internal(Exception fault, int line) {
    String told = before(line) + "internal fault: " + fault.getClass().getName() + at(fault);
    return new Refusal(Kind.INTERNAL, List.of(told), List.of(), null, line);
  }

  /** Where it was thrown, for a report; never the message, which may hold what was typed. */
  private static String at(Exception fault) {
    return Arrays.stream(fault.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.posrules."))
        .findFirst()
        .map(frame -> " at " + frame)
        .orElse("");
  }

  private static String before(int line) {
    return line > 0 ? "line " + line + ": " : "";
  }

  /** {@code language}: of what persons read; programs compare messages in English. */
  static Refusal rulebook(List<RuleProblem> problems, Locale language) {
    return new Refusal(
        Kind.INVALID_RULEBOOK,
        problems.stream().map(problem -> ProblemMessage.in(problem, language).toString()).toList(),
        problems.stream().map(Refusal::error).toList(),
        null,
        0);
  }

  /** Of what may be there the next time, as a database is. */
  static Refusal notAtHand(String line) {
    return new Refusal(Kind.NOT_AT_HAND, List.of(line), List.of(), null, 0);
  }

  /** Of files that tell of shops. */
  static Refusal shops(List<RuleProblem> problems) {
    return new Refusal(
        Kind.INVALID_FACTS,
        problems.stream().map(RuleProblem::toString).toList(),
        problems.stream().map(Refusal::error).toList(),
        null,
        0);
  }

  private static RequestProblem error(RuleProblem problem) {
    return new RequestProblem("", problem.kind().id(), CardFree.of(problem.toString()));
  }

  /** Of the input, or of one line of it. */
  static Refusal malformed(Malformed place, int line) {
    String told =
        "not JSON: line %d, column %d (byte %d): %s"
            .formatted(
                Math.max(line, place.line()), place.column(), place.offset(), place.detail());
    return new Refusal(Kind.MALFORMED_JSON, List.of(told), List.of(), place, line);
  }

  /** Of the input, or of one line of it. */
  static Refusal invalid(List<RequestProblem> errors, int line) {
    List<String> lines =
        errors.stream().map(error -> before(line) + place(error) + error.detail()).toList();
    return new Refusal(Kind.INVALID_FACTS, lines, errors, null, line);
  }

  /** The field as a file has it, and the flag that gives it. */
  private static String place(RequestProblem problem) {
    if (problem.pointer().isEmpty()) {
      return "";
    }
    String flag = FactFlags.forField(problem.pointer()).map(f -> " (" + f.name() + ")").orElse("");
    return problem.pointer().substring(1).replace('/', '.') + flag + ": ";
  }

  int exitCode() {
    return switch (kind) {
      case INTERNAL -> ExitCode.INTERNAL;
      case NOT_AT_HAND -> ExitCode.FAILED;
      case USAGE, MALFORMED_JSON, INVALID_FACTS, INVALID_RULEBOOK -> ExitCode.USAGE;
    };
  }

  /** Tells a person, in the language of the console. */
  void complain(Console console) {
    lines.stream()
        .map(each -> Told.in(Cells.clean(each), console.locale()))
        .forEach(each -> console.err().println("pos-rules: " + each));
  }

  /** As RFC 9457 has it, in the form of the HTTP service. */
  byte[] json() {
    return new ProblemJson(
            kind.type(), kind.title, kind.status, detail(), null, line, place, errors)
        .encode();
  }

  private String detail() {
    return errors.isEmpty() ? Cells.clean(String.join("; ", lines)) : ProblemJson.counted(errors);
  }
}
