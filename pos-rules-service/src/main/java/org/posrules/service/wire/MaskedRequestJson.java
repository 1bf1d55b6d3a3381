package org.posrules.service.wire;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.SchemeCode;
import org.posrules.masking.Masking;

/**
 * Writes what may leave the house of a request: the texts as the diagnosis has masked them, and the
 * facts that are not free text. Identifiers and all other texts stay out. Pure.
 */
public final class MaskedRequestJson {
  /** Letters, signs that stand in codes, and never so many digits as a card number has. */
  private static final String CODE = "(?!.*[0-9]{7})[A-Za-z0-9_.:-]{1,40}";

  private static final String DEVICE_WORD = "[A-Z][A-Z_]*";

  private MaskedRequestJson() {}

  /** UTF-8 bytes of a request that decodes again. */
  public static byte[] encode(FailedTransaction transaction, Diagnosis diagnosis) {
    return JsonOut.object(
        out -> {
          known(out, "transactionTime", transaction.transactionTime());
          texts(out, diagnosis.raw());
          codes(out, transaction);
          course(out, transaction);
          card(out, transaction);
          amounts(out, transaction);
          registrations(out, transaction);
          out.texts("deviceStatus", words(transaction));
          known(out, "inquiry", transaction.inquiry());
          known(out, "language", language(transaction));
        });
  }

  private static void texts(JsonOut out, Diagnosis.Raw raw) throws IOException {
    known(out, "errorText", raw.errorText());
    known(out, "responseCode", raw.responseCode());
    known(out, "responseCodeScheme", raw.responseCodeScheme());
  }

  /** Only what has the shape of a code: the masked text of the others is not at hand. */
  private static void codes(JsonOut out, FailedTransaction transaction) throws IOException {
    List<SchemeCode> plain =
        transaction.codes().stream()
            .filter(code -> isCode(code.code()) && (code.scheme() == null || isCode(code.scheme())))
            .toList();
    if (!plain.isEmpty()) {
      out.objects("codes", plain, MaskedRequestJson::code);
    }
    known(out, "transactionType", transaction.transactionType());
    number(out, "attempt", transaction.attempt());
    AdviceCode advice = transaction.adviceCode();
    if (advice != null && isCode(advice.code()) && isCode(advice.scheme())) {
      out.object("adviceCode", each -> code(each, new SchemeCode(advice.scheme(), advice.code())));
    }
  }

  private static void code(JsonOut out, SchemeCode code) throws IOException {
    known(out, "scheme", code.scheme());
    out.text("code", code.code());
  }

  private static boolean isCode(String text) {
    return text.matches(CODE);
  }

  /** Even a number may be that of a card. */
  private static boolean isHarmless(String number) {
    return Masking.mask(number).masked().isEmpty();
  }

  private static void course(JsonOut out, FailedTransaction transaction) throws IOException {
    known(out, "networkStatus", transaction.networkStatus());
    flag(out, "requestSent", transaction.requestSent());
    flag(out, "replyReceived", transaction.replyReceived());
    number(out, "elapsedMillis", transaction.elapsedMillis());
    number(out, "httpStatus", transaction.httpStatus());
  }

  private static void card(JsonOut out, FailedTransaction transaction) throws IOException {
    known(out, "entryMode", transaction.entryMode());
    known(out, "cardExpiry", transaction.cardExpiry());
    known(out, "tvr", transaction.tvr());
    known(out, "tsi", transaction.tsi());
    known(out, "cvmResults", transaction.cvmResults());
    known(out, "cryptogramInformation", transaction.cryptogramInformation());
  }

  private static void amounts(JsonOut out, FailedTransaction transaction) throws IOException {
    money(out, "amount", transaction.amount());
    money(out, "merchantLimit", transaction.merchantLimit());
    money(out, "dailyLimit", transaction.dailyLimit());
    money(out, "dailyTotal", transaction.dailyTotal());
  }

  private static void registrations(JsonOut out, FailedTransaction transaction) throws IOException {
    flag(out, "customerRegistered", transaction.customerRegistered());
    flag(out, "merchantRegistered", transaction.merchantRegistered());
    flag(out, "terminalRegistered", transaction.terminalRegistered());
  }

  private static List<String> words(FailedTransaction transaction) {
    return transaction.deviceStatus().stream().filter(word -> word.matches(DEVICE_WORD)).toList();
  }

  private static @Nullable String language(FailedTransaction transaction) {
    return transaction.language() == null ? null : transaction.language().toLanguageTag();
  }

  private static void known(JsonOut out, String name, @Nullable Object value) throws IOException {
    if (value != null) {
      out.text(name, value);
    }
  }

  private static void flag(JsonOut out, String name, @Nullable Boolean value) throws IOException {
    if (value != null) {
      out.flag(name, value);
    }
  }

  private static void number(JsonOut out, String name, @Nullable Number value) throws IOException {
    if (value != null && isHarmless(value.toString())) {
      out.number(name, value);
    }
  }

  private static void money(JsonOut out, String name, @Nullable Money money) throws IOException {
    if (money != null && isHarmless(money.value().toPlainString())) {
      out.object(
          name,
          each -> {
            each.text("value", money.value().toPlainString());
            each.text("currency", money.currency().getCurrencyCode());
          });
    }
  }
}
