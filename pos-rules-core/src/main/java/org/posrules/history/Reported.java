package org.posrules.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.References;
import org.posrules.SchemeCode;

/**
 * What was told of a failure, masked. Immutable.
 *
 * @param codes as received, the response code first
 * @param errorText with everything sensitive masked
 * @param amountClass the currency and the size of the amount by its number of digits, for example
 *     {@code CNY 100-999}; never the amount
 * @param references by which other parties find the transaction
 * @param tried actions that had been tried without success, by id
 */
public record Reported(
    List<SchemeCode> codes,
    @Nullable String errorText,
    @Nullable String amountClass,
    @Nullable References references,
    List<String> tried) {
  public Reported {
    codes = List.copyOf(codes);
    tried = List.copyOf(tried);
  }

  /** Of which kind it is; texts stay out of logs. */
  @Override
  public String toString() {
    return "Reported[" + codes + "]";
  }
}
