package org.posrules;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ranges of the facts of a transaction. Pure. */
final class TransactionChecks {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;

  private static final int MOST_CODES = 8;
  private static final int LONGEST = 64;
  private static final String TOO_LONG = "must have at most " + LONGEST + " characters";

  private TransactionChecks() {}

  static void require(List<List<FieldProblem>> checks) {
    List<FieldProblem> problems = checks.stream().flatMap(List::stream).toList();
    if (!problems.isEmpty()) {
      throw new InvalidTransactionException(problems);
    }
  }

  static List<FieldProblem> numbers(
      @Nullable OffsetDateTime time,
      @Nullable Integer attempt,
      @Nullable Long elapsedMillis,
      @Nullable Integer httpStatus) {
    List<FieldProblem> problems = new ArrayList<>();
    if (time != null && (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR)) {
      problems.add(
          new FieldProblem("transactionTime", "out-of-range", "must be in the years 1970 to 9999"));
    }
    if (attempt != null && attempt < 1) {
      problems.add(new FieldProblem("attempt", "out-of-range", "must be 1 or more"));
    }
    if (elapsedMillis != null && elapsedMillis < 0) {
      problems.add(new FieldProblem("elapsedMillis", "out-of-range", "must be 0 or more"));
    }
    if (httpStatus != null && (httpStatus < 100 || httpStatus > 599)) {
      problems.add(new FieldProblem("httpStatus", "out-of-range", "must be from 100 to 599"));
    }
    return problems;
  }

  static List<FieldProblem> codes(List<SchemeCode> codes) {
    if (codes.size() > MOST_CODES) {
      String detail = "must have at most " + MOST_CODES + " codes; keep those of the last answer";
      return List.of(new FieldProblem("codes", "too-many", detail));
    }
    List<FieldProblem> problems = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      code("codes/" + i, codes.get(i), problems);
    }
    return problems;
  }

  private static void code(String field, SchemeCode code, List<FieldProblem> problems) {
    if (code.code().isBlank()) {
      problems.add(new FieldProblem(field, "blank", "needs a code that is not blank"));
    } else if (length(code.code()) > LONGEST || length(code.scheme()) > LONGEST) {
      problems.add(new FieldProblem(field, "too-long", TOO_LONG));
    }
  }

  static List<FieldProblem> token(@Nullable String cardToken) {
    return length(cardToken) > LONGEST
        ? List.of(new FieldProblem("cardToken", "too-long", TOO_LONG))
        : List.of();
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.codePointCount(0, text.length());
  }

  static List<FieldProblem> hex(
      @Nullable String tvr,
      @Nullable String tsi,
      @Nullable String cvmResults,
      @Nullable String cryptogramInformation) {
    List<FieldProblem> problems = new ArrayList<>();
    hexBytes("tvr", tvr, 5, problems);
    hexBytes("tsi", tsi, 2, problems);
    hexBytes("cvmResults", cvmResults, 3, problems);
    hexBytes("cryptogramInformation", cryptogramInformation, 1, problems);
    return problems;
  }

  private static void hexBytes(
      String field, @Nullable String value, int bytes, List<FieldProblem> problems) {
    if (value != null && !isHex(value, bytes)) {
      problems.add(
          new FieldProblem(
              field,
              "not-hex",
              "must be " + 2 * bytes + " hexadecimal digits (" + bytes + " bytes)"));
    }
  }

  private static boolean isHex(String value, int bytes) {
    return value.length() == 2 * bytes
        && value.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
  }
}
