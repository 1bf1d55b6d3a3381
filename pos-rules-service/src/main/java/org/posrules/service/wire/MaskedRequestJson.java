package org.posrules.service.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;
import org.posrules.Diagnosis;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.SchemeCode;
import org.posrules.json.TransactionJson;
import org.posrules.masking.Masking;

/**
 * Writes what may leave the house of a request: the texts as the diagnosis has masked them, and the
 * facts that are not free text. Identifiers and all other texts stay out. Pure.
 */
public final class MaskedRequestJson {
  /** Letters, signs that stand in codes, and never so many digits as a card number has. */
  private static final String CODE = "(?!.*[0-9]{7})[A-Za-z0-9_.:-]{1,40}";

  private static final String DEVICE_WORD = "[A-Z][A-Z_]*";

  /** What holds neither a text nor a name, as it is. */
  private static final List<Fact<?>> OPEN =
      List.of(
          Fact.TRANSACTION_TIME,
          Fact.TRANSACTION_TYPE,
          Fact.NETWORK_STATUS,
          Fact.REQUEST_SENT,
          Fact.REPLY_RECEIVED,
          Fact.HTTP_STATUS,
          Fact.ENTRY_MODE,
          Fact.CARD_EXPIRY,
          Fact.CUSTOMER_REGISTERED,
          Fact.MERCHANT_REGISTERED,
          Fact.TERMINAL_REGISTERED,
          Fact.TVR,
          Fact.TSI,
          Fact.CVM_RESULTS,
          Fact.CRYPTOGRAM_INFORMATION,
          Fact.INQUIRY,
          Fact.LANGUAGE);

  private static final List<Fact<Money>> AMOUNTS =
      List.of(Fact.AMOUNT, Fact.MERCHANT_LIMIT, Fact.DAILY_LIMIT, Fact.DAILY_TOTAL);

  private MaskedRequestJson() {}

  /** UTF-8 bytes of a request that decodes again. */
  public static byte[] encode(FailedTransaction transaction, Diagnosis diagnosis) {
    FailedTransaction.Builder open = FailedTransaction.builder();
    OPEN.forEach(fact -> open.put(fact, transaction.get(fact)));
    AMOUNTS.forEach(fact -> open.set(fact, harmless(transaction.get(fact))));
    Diagnosis.Raw raw = diagnosis.raw();
    return TransactionJson.encode(
        open.errorText(raw.errorText())
            .responseCode(raw.responseCode())
            .responseCodeScheme(raw.responseCodeScheme())
            .codes(transaction.codes().stream().filter(MaskedRequestJson::isCode).toList())
            .adviceCode(code(transaction.adviceCode()))
            .attempt(isHarmless(transaction.attempt()) ? transaction.attempt() : null)
            .elapsed(
                transaction.elapsed() != null && isHarmless(transaction.elapsed().toMillis())
                    ? transaction.elapsed()
                    : null)
            .deviceStatus(words(transaction))
            .build());
  }

  /** Only what has the shape of a code: the masked text of the others is not at hand. */
  private static boolean isCode(SchemeCode code) {
    return code.code().matches(CODE) && (code.scheme() == null || code.scheme().matches(CODE));
  }

  private static @Nullable AdviceCode code(@Nullable AdviceCode advice) {
    return advice != null && isCode(new SchemeCode(advice.scheme(), advice.code())) ? advice : null;
  }

  /** Even a number may be that of a card. */
  private static boolean isHarmless(@Nullable Object number) {
    return number == null || Masking.mask(number.toString()).masked().isEmpty();
  }

  private static @Nullable Money harmless(@Nullable Money money) {
    return money != null && isHarmless(money.value().toPlainString()) ? money : null;
  }

  private static List<String> words(FailedTransaction transaction) {
    return transaction.deviceStatus().stream().filter(word -> word.matches(DEVICE_WORD)).toList();
  }
}
