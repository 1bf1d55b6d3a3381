package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.RetryAdvice;
import org.posrules.facts.CodeSignal;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.CodeRow;

/** Looks codes up in the tables. Immutable; thread-safe. */
final class CodeBook {
  /** Two-character codes whose meaning is the same in every card scheme. */
  static final String COMMON = CodeSignal.COMMON;

  /** So long a word in capitals may be a code. */
  static final int DISTINCT_LENGTH = 9;

  private static final int FEWEST_LETTERS = 5;

  private final RulebookContent rulebook;
  private final Map<String, Map<String, CodeRow>> byUpperCase = new HashMap<>();
  private final Map<String, List<CodeRow>> identifiers = new HashMap<>();

  CodeBook(RulebookContent rulebook) {
    this.rulebook = rulebook;
    rulebook.codes().forEach((scheme, codes) -> codes.values().forEach(row -> index(scheme, row)));
  }

  private void index(String scheme, CodeRow row) {
    String upper = row.code().toUpperCase(Locale.ROOT);
    byUpperCase.computeIfAbsent(scheme, any -> new HashMap<>()).putIfAbsent(upper, row);
    if (isIdentifier(row.code())) {
      identifiers.computeIfAbsent(upper, any -> new ArrayList<>()).add(row);
    }
  }

  /** Whether a code is so peculiar that it names itself wherever it stands. */
  static boolean isIdentifier(String code) {
    boolean joined = code.indexOf('_') > 0 || code.indexOf('.') > 0;
    return code.length() >= FEWEST_LETTERS
        && code.indexOf(' ') < 0
        && (joined || code.length() >= DISTINCT_LENGTH)
        && code.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && (joined || code.chars().skip(1).anyMatch(Character::isUpperCase));
  }

  /** The row of a code in its scheme, or in the schemes that it falls back to. */
  Optional<CodeRow> find(Scheme scheme, String code) {
    for (String name : rulebook.lookedIn(scheme)) {
      Optional<CodeRow> row = in(name, code);
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  /** The row in this very scheme, by the code as written, else without regard to case. */
  Optional<CodeRow> in(String scheme, String code) {
    CodeRow exact = rulebook.codes().getOrDefault(scheme, Map.of()).get(code);
    if (exact != null) {
      return Optional.of(exact);
    }
    return Optional.ofNullable(
        byUpperCase.getOrDefault(scheme, Map.of()).get(code.toUpperCase(Locale.ROOT)));
  }

  /** The row of a peculiar code, whatever its scheme; empty when schemes disagree on the cause. */
  Optional<CodeRow> identifier(String word) {
    List<CodeRow> rows = identifiers.getOrDefault(word.toUpperCase(Locale.ROOT), List.of());
    boolean agree = rows.stream().map(CodeRow::cause).distinct().count() == 1;
    return agree ? Optional.of(rows.get(0)) : Optional.empty();
  }

  /** Whether a scheme is named, and nobody knows it. */
  boolean isUnknown(@Nullable String scheme) {
    return scheme != null && !scheme.isBlank() && scheme(scheme).isEmpty();
  }

  Optional<Scheme> scheme(String written) {
    return rulebook.scheme(written);
  }

  /** The table of advice that the name stands for: its own, or the card scheme's. */
  Optional<Scheme> adviceScheme(String written) {
    return scheme(written)
        .map(known -> known.advice() == null ? known : rulebook.schemes().get(known.advice()));
  }

  /** Whether whoever has this cause must not repeat it with the same card. */
  boolean forbidsARepeat(String cause) {
    Cause known = rulebook.causes().get(cause);
    return known != null && known.retry() == RetryAdvice.DO_NOT_RETRY;
  }

  /** Whether one of the causes is a kind of the other, or they are the same. */
  boolean related(String cause, String other) {
    return isKind(cause, other) || isKind(other, cause);
  }

  /** Whether this cause is an answer of the host. */
  boolean isAnswer(String cause) {
    Cause known = rulebook.causes().get(cause);
    return known != null && known.money() == Cause.MoneyState.ANSWERED;
  }

  private boolean isKind(@Nullable String cause, String of) {
    for (String at = cause; at != null; at = parent(at)) {
      if (at.equals(of)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String parent(String cause) {
    Cause known = rulebook.causes().get(cause);
    return known == null ? null : known.parentName();
  }

  /** The scheme that the row stands in. */
  Optional<Scheme> schemeOf(CodeRow row) {
    return Optional.ofNullable(rulebook.schemes().get(row.scheme()));
  }
}
