package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posrules.FailedTransaction;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.Origin;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.CodeRow;
import org.posrules.internal.rulebook.Scheme;

/** The response code, the advice code and the HTTP status as signals. Thread-safe. */
final class CodeReader {
  private static final String HTTP = "http";

  private final CodeBook book;

  CodeReader(CodeBook book) {
    this.book = book;
  }

  List<CodeSignal> read(FailedTransaction transaction) {
    List<CodeSignal> signals = new ArrayList<>();
    responseCode(transaction).ifPresent(signals::add);
    if (transaction.adviceCode() != null) {
      String code = transaction.adviceCode().code();
      book.scheme(transaction.adviceCode().scheme())
          .flatMap(scheme -> book.find(scheme, code))
          .ifPresent(row -> signals.add(signal(row, row.strength(), "adviceCode")));
    }
    if (transaction.httpStatus() != null) {
      book.in(HTTP, String.valueOf(transaction.httpStatus()))
          .ifPresent(row -> signals.add(signal(row, row.strength(), "httpStatus")));
    }
    return signals;
  }

  private Optional<CodeSignal> responseCode(FailedTransaction transaction) {
    String code = transaction.responseCode();
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    String written = code.strip();
    Optional<Scheme> scheme =
        Optional.ofNullable(transaction.responseCodeScheme()).flatMap(book::scheme);
    if (scheme.isPresent()) {
      Optional<CodeRow> row =
          book.find(scheme.get(), written).or(() -> lastPart(scheme.get(), written));
      if (row.isPresent()) {
        return row.map(
            found -> signal(found, found.strength(), "responseCode", "responseCodeScheme"));
      }
    }
    return unscoped(written, scheme);
  }

  /** {@code READER_ERROR.CARD_REMOVED}: the part after the last point is the code. */
  private Optional<CodeRow> lastPart(Scheme scheme, String code) {
    return book.find(scheme, code.substring(code.lastIndexOf('.') + 1));
  }

  /** A code whose scheme is not known: only what is true everywhere, and less surely. */
  private Optional<CodeSignal> unscoped(String code, Optional<Scheme> scheme) {
    Optional<CodeRow> row =
        book.identifier(code).or(() -> book.identifier(code.substring(code.lastIndexOf('.') + 1)));
    boolean cardScheme = scheme.isEmpty() || scheme.get().origin() == Origin.HOST;
    if (row.isEmpty() && cardScheme) {
      row = book.in(CodeBook.COMMON, code);
    }
    return row.map(found -> signal(found, weaker(found.strength()), "responseCode"));
  }

  CodeSignal signal(CodeRow row, Strength strength, String... facts) {
    return new CodeSignal(
        row.scheme(),
        row.code(),
        book.schemeOf(row).map(Scheme::origin).orElse(Origin.GATEWAY),
        row.cause(),
        strength,
        row.row(),
        List.of(facts));
  }

  static Strength weaker(Strength strength) {
    return strength == Strength.STRONG ? Strength.MEDIUM : strength;
  }
}
