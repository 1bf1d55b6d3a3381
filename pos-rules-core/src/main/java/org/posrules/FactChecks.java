package org.posrules;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bounds of facts. Pure. */
final class FactChecks {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;
  private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE);

  private static final int MOST_CODES = 8;
  private static final int MOST_CHARACTERS = 64;
  private static final String TOO_LONG = "must have at most " + MOST_CHARACTERS + " characters";

  private FactChecks() {}

  /** What is wrong with a value of a fact of this name. */
  @FunctionalInterface
  interface Check<T> {
    List<FieldProblem> problems(String name, T value);
  }

  static <T> Check<T> none() {
    return (name, value) -> List.of();
  }

  static List<FieldProblem> time(String name, OffsetDateTime time) {
    boolean known = time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
    return within(known, name, "must be in the years 1970 to 9999");
  }

  static List<FieldProblem> month(String name, YearMonth month) {
    boolean known = month.getYear() >= 0 && month.getYear() <= LAST_YEAR;
    return within(known, name, "must be in the years 0000 to 9999");
  }

  static List<FieldProblem> attempt(String name, int attempt) {
    return within(attempt >= 1, name, "must be 1 or more");
  }

  static List<FieldProblem> elapsed(String name, Duration elapsed) {
    return within(
        !elapsed.isNegative() && elapsed.compareTo(LONGEST) <= 0, name, "must be 0 or more");
  }

  static List<FieldProblem> httpStatus(String name, int status) {
    return within(status >= 100 && status <= 599, name, "must be from 100 to 599");
  }

  private static List<FieldProblem> within(boolean bounds, String name, String detail) {
    return bounds ? List.of() : List.of(new FieldProblem(name, "out-of-range", detail));
  }

  static List<FieldProblem> codes(String name, List<SchemeCode> codes) {
    if (codes.size() > MOST_CODES) {
      String detail = "must have at most " + MOST_CODES + " codes; keep those of the last answer";
      return List.of(new FieldProblem(name, "too-many", detail));
    }
    List<FieldProblem> problems = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      code(name + "/" + i, codes.get(i), problems);
    }
    return problems;
  }

  private static void code(String field, SchemeCode code, List<FieldProblem> problems) {
    if (code.code().isBlank()) {
      problems.add(new FieldProblem(field, "blank", "needs a code that is not blank"));
    } else if (length(code.code()) > MOST_CHARACTERS || length(code.scheme()) > MOST_CHARACTERS) {
      problems.add(new FieldProblem(field, "too-long", TOO_LONG));
    }
  }

  static List<FieldProblem> token(String name, String token) {
    return length(token) > MOST_CHARACTERS
        ? List.of(new FieldProblem(name, "too-long", TOO_LONG))
        : List.of();
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.codePointCount(0, text.length());
  }

  static Check<String> hex(int bytes) {
    String detail = "must be " + 2 * bytes + " hexadecimal digits (" + bytes + " bytes)";
    return (name, value) ->
        isHex(value, bytes) ? List.of() : List.of(new FieldProblem(name, "not-hex", detail));
  }

  private static boolean isHex(String value, int bytes) {
    return value.length() == 2 * bytes
        && value.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
  }
}
