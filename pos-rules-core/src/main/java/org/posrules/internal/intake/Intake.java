package org.posrules.internal.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.masking.MaskedText;
import org.posrules.masking.Masking;

/**
 * Masks every text, leaves out what would steer a screen, bounds its length, and names the code's
 * scheme. What the engine repeats anywhere has passed here. Thread-safe.
 */
public final class Intake {
  private static final int LONGEST_TEXT = 8_000;
  private static final int LONGEST_TAIL = 3_000;
  private static final int LONGEST_WORD = 256;
  private static final int LONGEST_ID = 64;

  private final Function<String, Optional<String>> canonicalScheme;
  private final Clock clock;

  /** {@code canonicalScheme}: from a scheme as written to its canonical name, if it is known. */
  public Intake(Function<String, Optional<String>> canonicalScheme, Clock clock) {
    this.canonicalScheme = canonicalScheme;
    this.clock = clock;
  }

  /** The transaction without anything sensitive; never throws. */
  public CleanTransaction clean(FailedTransaction raw) {
    List<String> masked = new ArrayList<>();
    FailedTransaction.Builder clean = raw.toBuilder();
    said(raw, clean, masked);
    places(raw, clean, masked);
    OffsetDateTime time =
        raw.transactionTime() == null ? OffsetDateTime.now(clock) : raw.transactionTime();
    return new CleanTransaction(clean.build(), time, masked.stream().distinct().toList());
  }

  /** What was shown, answered and done. */
  private void said(FailedTransaction raw, FailedTransaction.Builder clean, List<String> masked) {
    clean
        .errorText(text(raw.errorText(), masked))
        .responseCode(word(raw.responseCode(), "responseCode", masked))
        .responseCodeScheme(
            scheme(raw.responseCodeScheme(), "responseCodeScheme", LONGEST_WORD, masked))
        .codes(codes(raw.codes(), masked))
        .adviceCode(advice(raw.adviceCode(), masked))
        .deviceStatus(words(raw.deviceStatus(), "deviceStatus", masked))
        .tried(words(raw.tried(), "tried", masked));
  }

  /** Whose, where and how much. */
  private static void places(
      FailedTransaction raw, FailedTransaction.Builder clean, List<String> masked) {
    clean
        .transactionId(word(raw.transactionId(), "transactionId", masked))
        .cardToken(cardToken(raw.cardToken(), masked))
        .terminalId(word(raw.terminalId(), "terminalId", masked))
        .merchantId(word(raw.merchantId(), "merchantId", masked))
        .acquirerId(word(raw.acquirerId(), "acquirerId", masked))
        .issuerId(word(raw.issuerId(), "issuerId", masked))
        .shopId(word(raw.shopId(), "shopId", masked))
        .networkId(word(raw.networkId(), "networkId", masked))
        .region(word(raw.region(), "region", masked))
        .terminalModel(word(raw.terminalModel(), "terminalModel", masked))
        .firmwareVersion(word(raw.firmwareVersion(), "firmwareVersion", masked))
        .appVersion(word(raw.appVersion(), "appVersion", masked))
        .references(references(raw.references(), masked))
        .amount(money(raw.amount(), "amount", masked))
        .merchantLimit(money(raw.merchantLimit(), "merchantLimit", masked))
        .dailyLimit(money(raw.dailyLimit(), "dailyLimit", masked))
        .dailyTotal(money(raw.dailyTotal(), "dailyTotal", masked));
  }

  /** A card number that came as an amount is left out: there is no amount to mask it with. */
  private static @Nullable Money money(@Nullable Money money, String field, List<String> masked) {
    if (money == null || Masking.mask(money.value().toPlainString()).masked().isEmpty()) {
      return money;
    }
    masked.add(field);
    return null;
  }

  /** Of a text too long, the beginning and the end are kept: a root cause stands at the end. */
  private static @Nullable String text(@Nullable String text, List<String> masked) {
    if (text == null) {
      return null;
    }
    String clean = masked(text, "errorText", masked);
    if (clean.length() <= LONGEST_TEXT) {
      return clean;
    }
    int head = wholeChars(clean, LONGEST_TEXT - LONGEST_TAIL);
    int tail = wholeChars(clean, clean.length() - LONGEST_TAIL);
    return clean.substring(0, head) + "\n…\n" + clean.substring(tail);
  }

  private static @Nullable String word(@Nullable String word, String field, List<String> masked) {
    if (word == null) {
      return null;
    }
    return cut(line(word, field, masked), LONGEST_WORD);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, wholeChars(text, most));
  }

  /** The index, or the one before it where it would cut a surrogate pair. */
  private static int wholeChars(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }

  private static List<String> words(List<String> words, String field, List<String> masked) {
    return words.isEmpty() ? words : words.stream().map(word -> line(word, field, masked)).toList();
  }

  /** By its canonical name, which holds nothing to hide; masked where it is not known. */
  private @Nullable String scheme(
      @Nullable String written, String field, int longest, List<String> masked) {
    return written == null
        ? null
        : canonicalScheme
            .apply(written)
            .orElseGet(() -> cut(line(written, field, masked), longest));
  }

  private List<SchemeCode> codes(List<SchemeCode> codes, List<String> masked) {
    return codes.stream()
        .map(code -> code(code, masked))
        .filter(code -> !code.code().isBlank())
        .toList();
  }

  private SchemeCode code(SchemeCode code, List<String> masked) {
    return new SchemeCode(
        scheme(code.scheme(), "codes", LONGEST_ID, masked),
        cut(line(code.code(), "codes", masked), LONGEST_ID));
  }

  private static @Nullable String cardToken(@Nullable String token, List<String> masked) {
    return token == null ? null : cut(line(token, "cardToken", masked), LONGEST_ID);
  }

  private static @Nullable AdviceCode advice(@Nullable AdviceCode advice, List<String> masked) {
    return advice == null
        ? null
        : new AdviceCode(
            line(advice.scheme(), "adviceCode", masked), line(advice.code(), "adviceCode", masked));
  }

  private static @Nullable References references(
      @Nullable References references, List<String> masked) {
    return references == null
        ? null
        : new References(
            word(references.rrn(), "references", masked),
            word(references.stan(), "references", masked),
            word(references.authorisationCode(), "references", masked));
  }

  /** What is no text stands in one line, so that it ends no line of an answer. */
  private static String line(String word, String field, List<String> masked) {
    return masked(word, field, masked).replace('\n', ' ').replace('\t', ' ');
  }

  private static String masked(String text, String field, List<String> masked) {
    MaskedText clean = Masking.mask(PlainText.shown(text));
    if (!clean.masked().isEmpty()) {
      masked.add(field);
    }
    return clean.text();
  }
}
