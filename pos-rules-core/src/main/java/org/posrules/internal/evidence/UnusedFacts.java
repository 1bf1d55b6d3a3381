package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.SchemeCode;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.UnusedFact;

/** Finds the facts that were given and that no table understands. Immutable; thread-safe. */
final class UnusedFacts {
  private final RulebookContent rulebook;
  private final CodeBook book;
  private final CodeReader codes;
  private final TextReader texts;

  UnusedFacts(RulebookContent rulebook, CodeBook book, CodeReader codes, TextReader texts) {
    this.rulebook = rulebook;
    this.book = book;
    this.codes = codes;
    this.texts = texts;
  }

  /** In the order of the fields. */
  List<UnusedFact> in(FailedTransaction transaction) {
    List<UnusedFact> unused = new ArrayList<>();
    codes(transaction, unused);
    advice(transaction.adviceCode()).ifPresent(unused::add);
    amounts(transaction, unused);
    transaction.deviceStatus().stream()
        .filter(word -> DeviceWords.row(rulebook.devices(), word).isEmpty())
        .filter(word -> texts.words(word, "deviceStatus").isEmpty())
        .map(word -> UnusedFact.of("deviceStatus", "device", word))
        .forEach(unused::add);
    transaction.tried().stream()
        .filter(action -> !rulebook.actions().containsKey(action))
        .map(action -> UnusedFact.of("tried", "tried", action))
        .forEach(unused::add);
    return unused;
  }

  private void codes(FailedTransaction transaction, List<UnusedFact> unused) {
    Set<String> known = new HashSet<>();
    codes.read(transaction, List.of()).forEach(signal -> known.addAll(signal.facts()));
    if (transaction.responseCode() != null && !known.contains("responseCode")) {
      code("responseCode", transaction.responseCodeScheme(), transaction.responseCode())
          .ifPresent(unused::add);
    }
    for (int i = 0; i < transaction.codes().size(); i++) {
      SchemeCode code = transaction.codes().get(i);
      if (!known.contains("codes/" + i)) {
        code("codes/" + i, code.scheme(), code.code()).ifPresent(unused::add);
      }
    }
  }

  /** A word of no table may still have been understood as a text. */
  private Optional<UnusedFact> code(String field, @Nullable String scheme, String code) {
    if (code.isBlank() || (CodeReader.isWord(code) && !texts.words(code, field).isEmpty())) {
      return Optional.empty();
    }
    if (scheme == null || scheme.isBlank()) {
      return Optional.of(UnusedFact.of(field, "code", code));
    }
    String reason = book.isUnknown(scheme) ? "code.scheme" : "code.table";
    return Optional.of(UnusedFact.of(field, reason, code, scheme));
  }

  private Optional<UnusedFact> advice(@Nullable AdviceCode advice) {
    if (advice == null || codes.advice(advice).isPresent()) {
      return Optional.empty();
    }
    String reason = book.isUnknown(advice.scheme()) ? "advice.scheme" : "advice.table";
    return Optional.of(UnusedFact.of("adviceCode", reason, advice.code(), advice.scheme()));
  }

  private static void amounts(FailedTransaction transaction, List<UnusedFact> unused) {
    Money amount = transaction.amount();
    if (amount == null) {
      Stream.of(transaction.merchantLimit(), transaction.dailyLimit(), transaction.dailyTotal())
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(limit -> unused.add(UnusedFact.of("amount", "amount")));
      return;
    }
    other(amount, transaction.merchantLimit(), "merchantLimit").ifPresent(unused::add);
    other(amount, transaction.dailyLimit(), "dailyLimit").ifPresent(unused::add);
    other(amount, transaction.dailyTotal(), "dailyTotal").ifPresent(unused::add);
  }

  private static Optional<UnusedFact> other(Money amount, @Nullable Money limit, String field) {
    return limit == null || limit.currency().equals(amount.currency())
        ? Optional.empty()
        : Optional.of(
            UnusedFact.of(
                field,
                field,
                amount.currency().getCurrencyCode(),
                limit.currency().getCurrencyCode()));
  }
}
