package org.posrules;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ranges of the facts of a transaction. Pure. */
final class TransactionChecks {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;

  private TransactionChecks() {}

  static void require(List<FieldProblem> numbers, List<FieldProblem> hex) {
    List<FieldProblem> problems = Stream.concat(numbers.stream(), hex.stream()).toList();
    if (!problems.isEmpty()) {
      throw new InvalidTransactionException(problems);
    }
  }

  static List<FieldProblem> numbers(
      @Nullable OffsetDateTime time, @Nullable Long elapsedMillis, @Nullable Integer httpStatus) {
    List<FieldProblem> problems = new ArrayList<>();
    if (time != null && (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR)) {
      problems.add(
          new FieldProblem("transactionTime", "out-of-range", "must be in the years 1970 to 9999"));
    }
    if (elapsedMillis != null && elapsedMillis < 0) {
      problems.add(new FieldProblem("elapsedMillis", "out-of-range", "must be 0 or more"));
    }
    if (httpStatus != null && (httpStatus < 100 || httpStatus > 599)) {
      problems.add(new FieldProblem("httpStatus", "out-of-range", "must be from 100 to 599"));
    }
    return problems;
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
