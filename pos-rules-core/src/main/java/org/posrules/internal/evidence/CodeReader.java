package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;
import org.posrules.FailedTransaction;
import org.posrules.SchemeCode;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.HttpSignal;
import org.posrules.facts.Origin;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.rulebook.CodeRow;

/** Codes as signals. Immutable; thread-safe. */
final class CodeReader {
  private static final String HTTP = "http";
  private static final Set<String> NO_FAILURE = Set.of("SUCCESS_SHOWN", "STATE", "NO_FAULT");

  private final CodeBook book;

  CodeReader(CodeBook book) {
    this.book = book;
  }

  /**
   * The signals. A code without a scheme yields to a text that names another cause; where a final
   * answer came back, a text that knows of none does not count. One that would forbid a repeat for
   * good accuses somebody, and yields to a text that tells of no failure too.
   *
   * @param text what the text says
   */
  List<CodeSignal> read(FailedTransaction transaction, Collection<? extends Row> text) {
    Set<String> said = causes(text);
    if (Boolean.TRUE.equals(transaction.replyReceived())) {
      said.removeIf(cause -> !book.isAnswer(cause));
    }
    boolean well = text.stream().anyMatch(CodeReader::tellsOfNoFailure);
    List<CodeSignal> signals = new ArrayList<>();
    String scheme = transaction.responseCodeScheme();
    List<String> facts =
        scheme == null ? List.of("responseCode") : List.of("responseCode", "responseCodeScheme");
    code(scheme, transaction.responseCode(), new Given(facts, said, well)).ifPresent(signals::add);
    for (int i = 0; i < transaction.codes().size(); i++) {
      SchemeCode code = transaction.codes().get(i);
      Given given = new Given(List.of("codes/" + i), said, well);
      code(code.scheme(), code.code(), given).ifPresent(signals::add);
    }
    advice(transaction.adviceCode())
        .ifPresent(row -> signals.add(signal(row, row.strength(), List.of("adviceCode"))));
    return signals;
  }

  /** What the table says of an HTTP status, whether it was given or stands in the text. */
  Optional<CodeSignal> http(HttpSignal http) {
    return book.in(HTTP, String.valueOf(http.status()))
        .map(row -> signal(row, row.strength(), http.facts()));
  }

  /** Causes that phrases name, not only hint at. */
  private static Set<String> causes(Collection<? extends Row> text) {
    Set<String> causes = new HashSet<>();
    for (Row row : text) {
      if (row instanceof PhraseSignal && row.strength() != Strength.WEAK) {
        causes.add(row.cause());
      }
    }
    causes.remove("");
    return causes;
  }

  private static boolean tellsOfNoFailure(Row row) {
    return row instanceof PhraseSignal phrase
        && phrase.strength() != Strength.WEAK
        && NO_FAILURE.contains(phrase.name());
  }

  /** Whether a code that no table has may be read as a text. */
  static boolean isWord(String code) {
    return code.codePoints().anyMatch(Character::isLetter);
  }

  /** The row of an advice code; a card scheme's name means its table of advice there. */
  Optional<CodeRow> advice(@Nullable AdviceCode advice) {
    return advice == null
        ? Optional.empty()
        : book.adviceScheme(advice.scheme())
            .flatMap(scheme -> book.find(scheme, advice.code().strip()));
  }

  private Optional<CodeSignal> code(@Nullable String scheme, @Nullable String code, Given given) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    if (scheme == null || scheme.isBlank()) {
      return unscoped(code.strip(), true, given);
    }
    // What a scheme that nobody knows means by a number is not guessed at.
    return book.scheme(scheme).flatMap(known -> scoped(known, code.strip(), given));
  }

  private Optional<CodeSignal> scoped(Scheme scheme, String code, Given given) {
    return book.find(scheme, code)
        .or(() -> lastPart(scheme, code))
        .map(found -> signal(found, found.strength(), given.facts()))
        .or(() -> unscoped(code, scheme.origin() == Origin.HOST, given));
  }

  /** {@code READER_ERROR.CARD_REMOVED}: the part after the last point is the code. */
  private Optional<CodeRow> lastPart(Scheme scheme, String code) {
    return book.find(scheme, code.substring(code.lastIndexOf('.') + 1));
  }

  /** A code that no scheme tells: only what is true everywhere, and less surely than a text. */
  private Optional<CodeSignal> unscoped(String code, boolean cardScheme, Given given) {
    Optional<CodeRow> row =
        book.identifier(code).or(() -> book.identifier(code.substring(code.lastIndexOf('.') + 1)));
    if (row.isEmpty() && cardScheme) {
      row = book.in(CodeBook.COMMON, code);
    }
    return row.map(found -> signal(found, strength(found, given), given.facts()));
  }

  private Strength strength(CodeRow row, Given given) {
    boolean agrees =
        given.said().isEmpty()
            ? !(given.well() && book.forbidsARepeat(row.cause()))
            : given.said().stream().anyMatch(cause -> book.related(cause, row.cause()));
    return agrees ? weaker(row.strength()) : Strength.WEAK;
  }

  CodeSignal signal(CodeRow row, Strength strength, List<String> facts) {
    return new CodeSignal(
        row.scheme(),
        row.code(),
        book.schemeOf(row).map(Scheme::origin).orElse(Origin.GATEWAY),
        row.cause(),
        strength,
        row.row(),
        facts);
  }

  static Strength weaker(Strength strength) {
    return strength == Strength.STRONG ? Strength.MEDIUM : strength;
  }

  /**
   * Where a code was given, and what was said beside it.
   *
   * @param facts names of the request fields
   * @param said causes that the text names
   * @param well whether it tells of no failure, but of a plain state or an approval
   */
  private record Given(List<String> facts, Set<String> said, boolean well) {}
}
