package org.posrules;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one failed transaction. Every fact is optional: {@code null} means that the
 * caller does not know it, an empty list that nothing was reported. Immutable; safe to share. Facts
 * may be added in later versions: what is not given is not known, so nothing breaks.
 *
 * <p>There is no field for a card number, track data, CVV, PIN or PIN block. Card data found in any
 * text is masked before a rule, a log or the history can see it.
 */
public final class FailedTransaction {
  /** By {@link Fact#position()}; null where nothing is known. */
  private final @Nullable Object[] known;

  private FailedTransaction(@Nullable Object[] known) {
    this.known = known;
  }

  /** A builder with nothing known. */
  public static Builder builder() {
    return new Builder(new Object[Fact.all().size()]);
  }

  /** A builder that starts from this transaction. */
  public Builder toBuilder() {
    return new Builder(known.clone());
  }

  /** What is known of this fact; null when nothing is. */
  public <T> @Nullable T get(Fact<T> fact) {
    return fact.in(known);
  }

  private <T> List<T> several(Fact<List<T>> fact) {
    return Objects.requireNonNullElse(get(fact), List.of());
  }

  /** The facts that are known, in the order of the contract. */
  public List<Fact<?>> given() {
    return Fact.all().stream().filter(fact -> get(fact) != null).toList();
  }

  /** Whether nothing at all is known that could speak about the failure. */
  public boolean isEmpty() {
    return given().stream().allMatch(Fact::isAside);
  }

  /** The caller's own reference, at most 64 characters. */
  public @Nullable String transactionId() {
    return get(Fact.TRANSACTION_ID);
  }

  /** When it failed; a card's expiry is judged at this time. */
  public @Nullable OffsetDateTime transactionTime() {
    return get(Fact.TRANSACTION_TIME);
  }

  /** The message as shown or logged, any language, with its noise. */
  public @Nullable String errorText() {
    return get(Fact.ERROR_TEXT);
  }

  /** The code as received; leading zeros matter. */
  public @Nullable String responseCode() {
    return get(Fact.RESPONSE_CODE);
  }

  /** The namespace of the code, for example {@code iso8583-1987}. */
  public @Nullable String responseCodeScheme() {
    return get(Fact.RESPONSE_CODE_SCHEME);
  }

  /**
   * Further codes of the same failure, of gateway, network or issuer, at most 8; the response code
   * is the short form of one.
   */
  public List<SchemeCode> codes() {
    return several(Fact.CODES);
  }

  /** What was asked for; absent: a sale. */
  public @Nullable TransactionType transactionType() {
    return get(Fact.TRANSACTION_TYPE);
  }

  /** Opaque, the same for the same card, at most 64 characters; never a card number. */
  public @Nullable String cardToken() {
    return get(Fact.CARD_TOKEN);
  }

  /** Which try of the same payment this was, at least 1. */
  public @Nullable Integer attempt() {
    return get(Fact.ATTEMPT);
  }

  /** Network advice beside the response code. */
  public @Nullable AdviceCode adviceCode() {
    return get(Fact.ADVICE_CODE);
  }

  /** The link at the terminal, at that time. */
  public @Nullable NetworkStatus networkStatus() {
    return get(Fact.NETWORK_STATUS);
  }

  /** Whether the authorisation request left the terminal or back end. */
  public @Nullable Boolean requestSent() {
    return get(Fact.REQUEST_SENT);
  }

  /** Whether a final answer came back. */
  public @Nullable Boolean replyReceived() {
    return get(Fact.REPLY_RECEIVED);
  }

  /** How long the wait was, at least 0. */
  public @Nullable Duration elapsed() {
    return get(Fact.ELAPSED);
  }

  /** Of the gateway's answer, 100 to 599. */
  public @Nullable Integer httpStatus() {
    return get(Fact.HTTP_STATUS);
  }

  /** How the card data was read. */
  public @Nullable EntryMode entryMode() {
    return get(Fact.ENTRY_MODE);
  }

  /** Last valid month of the card. */
  public @Nullable YearMonth cardExpiry() {
    return get(Fact.CARD_EXPIRY);
  }

  /** What was to be paid. */
  public @Nullable Money amount() {
    return get(Fact.AMOUNT);
  }

  /** The most one payment may be, by the merchant's contract. */
  public @Nullable Money merchantLimit() {
    return get(Fact.MERCHANT_LIMIT);
  }

  /** The most one day may come to. */
  public @Nullable Money dailyLimit() {
    return get(Fact.DAILY_LIMIT);
  }

  /** What the day came to before this payment. */
  public @Nullable Money dailyTotal() {
    return get(Fact.DAILY_TOTAL);
  }

  /** Whether the customer is registered with the merchant. */
  public @Nullable Boolean customerRegistered() {
    return get(Fact.CUSTOMER_REGISTERED);
  }

  /** Whether the merchant is registered with the acquirer. */
  public @Nullable Boolean merchantRegistered() {
    return get(Fact.MERCHANT_REGISTERED);
  }

  /** Whether the terminal is registered with the acquirer. */
  public @Nullable Boolean terminalRegistered() {
    return get(Fact.TERMINAL_REGISTERED);
  }

  /** EMV tag 95, terminal verification results, 10 hex digits. */
  public @Nullable String tvr() {
    return get(Fact.TVR);
  }

  /** EMV tag 9B, transaction status information, 4 hex digits. */
  public @Nullable String tsi() {
    return get(Fact.TSI);
  }

  /** EMV tag 9F34, cardholder verification results, 6 hex digits. */
  public @Nullable String cvmResults() {
    return get(Fact.CVM_RESULTS);
  }

  /** EMV tag 9F27, 2 hex digits. */
  public @Nullable String cryptogramInformation() {
    return get(Fact.CRYPTOGRAM_INFORMATION);
  }

  /** Words such as {@code PAPER_OUT}; an unknown word is kept. */
  public List<String> deviceStatus() {
    return several(Fact.DEVICE_STATUS);
  }

  /** TID. */
  public @Nullable String terminalId() {
    return get(Fact.TERMINAL_ID);
  }

  /** MID. */
  public @Nullable String merchantId() {
    return get(Fact.MERCHANT_ID);
  }

  /** The acquirer's identifier. */
  public @Nullable String acquirerId() {
    return get(Fact.ACQUIRER_ID);
  }

  /** The issuer's identifier, never a card number. */
  public @Nullable String issuerId() {
    return get(Fact.ISSUER_ID);
  }

  /** The outlet of the merchant. */
  public @Nullable String shopId() {
    return get(Fact.SHOP_ID);
  }

  /** The card scheme or switch between acquirer and issuer. */
  public @Nullable String networkId() {
    return get(Fact.NETWORK_ID);
  }

  /** A part of the country, as the caller names it. */
  public @Nullable String region() {
    return get(Fact.REGION);
  }

  /** Maker and model. */
  public @Nullable String terminalModel() {
    return get(Fact.TERMINAL_MODEL);
  }

  /** Of the terminal or reader. */
  public @Nullable String firmwareVersion() {
    return get(Fact.FIRMWARE_VERSION);
  }

  /** Of the payment application. */
  public @Nullable String appVersion() {
    return get(Fact.APP_VERSION);
  }

  /** What a status inquiry made since has answered. */
  public @Nullable InquiryOutcome inquiry() {
    return get(Fact.INQUIRY);
  }

  /** RRN, STAN, approval code, as far as known. */
  public @Nullable References references() {
    return get(Fact.REFERENCES);
  }

  /** Actions already tried without success, by id, for example {@code CHECK_CABLES}. */
  public List<String> tried() {
    return several(Fact.TRIED);
  }

  /** Language of the texts in the answer; absent: the engine's. */
  public @Nullable Locale language() {
    return get(Fact.LANGUAGE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FailedTransaction that && Arrays.equals(known, that.known);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(known);
  }

  /** Names of the facts given. Never a value: it may hold what must not stand in a log. */
  @Override
  public String toString() {
    return "FailedTransaction" + given();
  }

  /** Collects the facts. Not thread-safe; use one per transaction. */
  public static final class Builder {
    private final @Nullable Object[] known;

    private Builder(@Nullable Object[] known) {
      this.known = known;
    }

    /** Says what is known of a fact; null or an empty list: nothing. */
    public <T> Builder set(Fact<T> fact, @Nullable T value) {
      return put(fact, value);
    }

    /**
     * The same for those who go over all facts and read values by their {@link Fact#type()}.
     *
     * @throws ClassCastException if the value is not of the fact's type
     */
    public Builder put(Fact<?> fact, @Nullable Object value) {
      known[fact.position()] = fact.known(value);
      return this;
    }

    /** The caller's own reference, at most 64 characters. */
    public Builder transactionId(@Nullable String transactionId) {
      return set(Fact.TRANSACTION_ID, transactionId);
    }

    /** When it failed; a card's expiry is judged at this time. */
    public Builder transactionTime(@Nullable OffsetDateTime transactionTime) {
      return set(Fact.TRANSACTION_TIME, transactionTime);
    }

    /** The message as shown or logged, any language, with its noise. */
    public Builder errorText(@Nullable String errorText) {
      return set(Fact.ERROR_TEXT, errorText);
    }

    /** The code as received; leading zeros matter. */
    public Builder responseCode(@Nullable String responseCode) {
      return set(Fact.RESPONSE_CODE, responseCode);
    }

    /** The namespace of the code, for example {@code iso8583-1987}. */
    public Builder responseCodeScheme(@Nullable String responseCodeScheme) {
      return set(Fact.RESPONSE_CODE_SCHEME, responseCodeScheme);
    }

    /**
     * Further codes of the same failure, of gateway, network or issuer, at most 8; the response
     * code is the short form of one; null is as good as none.
     */
    public Builder codes(@Nullable List<SchemeCode> codes) {
      return set(Fact.CODES, codes);
    }

    /** What was asked for; absent: a sale. */
    public Builder transactionType(@Nullable TransactionType transactionType) {
      return set(Fact.TRANSACTION_TYPE, transactionType);
    }

    /** Opaque, the same for the same card, at most 64 characters; never a card number. */
    public Builder cardToken(@Nullable String cardToken) {
      return set(Fact.CARD_TOKEN, cardToken);
    }

    /** Which try of the same payment this was, at least 1. */
    public Builder attempt(@Nullable Integer attempt) {
      return set(Fact.ATTEMPT, attempt);
    }

    /** Network advice beside the response code. */
    public Builder adviceCode(@Nullable AdviceCode adviceCode) {
      return set(Fact.ADVICE_CODE, adviceCode);
    }

    /** The link at the terminal, at that time. */
    public Builder networkStatus(@Nullable NetworkStatus networkStatus) {
      return set(Fact.NETWORK_STATUS, networkStatus);
    }

    /** Whether the authorisation request left the terminal or back end. */
    public Builder requestSent(@Nullable Boolean requestSent) {
      return set(Fact.REQUEST_SENT, requestSent);
    }

    /** Whether a final answer came back. */
    public Builder replyReceived(@Nullable Boolean replyReceived) {
      return set(Fact.REPLY_RECEIVED, replyReceived);
    }

    /** How long the wait was, at least 0. */
    public Builder elapsed(@Nullable Duration elapsed) {
      return set(Fact.ELAPSED, elapsed);
    }

    /** Of the gateway's answer, 100 to 599. */
    public Builder httpStatus(@Nullable Integer httpStatus) {
      return set(Fact.HTTP_STATUS, httpStatus);
    }

    /** How the card data was read. */
    public Builder entryMode(@Nullable EntryMode entryMode) {
      return set(Fact.ENTRY_MODE, entryMode);
    }

    /** Last valid month of the card. */
    public Builder cardExpiry(@Nullable YearMonth cardExpiry) {
      return set(Fact.CARD_EXPIRY, cardExpiry);
    }

    /** What was to be paid. */
    public Builder amount(@Nullable Money amount) {
      return set(Fact.AMOUNT, amount);
    }

    /** The most one payment may be, by the merchant's contract. */
    public Builder merchantLimit(@Nullable Money merchantLimit) {
      return set(Fact.MERCHANT_LIMIT, merchantLimit);
    }

    /** The most one day may come to. */
    public Builder dailyLimit(@Nullable Money dailyLimit) {
      return set(Fact.DAILY_LIMIT, dailyLimit);
    }

    /** What the day came to before this payment. */
    public Builder dailyTotal(@Nullable Money dailyTotal) {
      return set(Fact.DAILY_TOTAL, dailyTotal);
    }

    /** Whether the customer is registered with the merchant. */
    public Builder customerRegistered(@Nullable Boolean customerRegistered) {
      return set(Fact.CUSTOMER_REGISTERED, customerRegistered);
    }

    /** Whether the merchant is registered with the acquirer. */
    public Builder merchantRegistered(@Nullable Boolean merchantRegistered) {
      return set(Fact.MERCHANT_REGISTERED, merchantRegistered);
    }

    /** Whether the terminal is registered with the acquirer. */
    public Builder terminalRegistered(@Nullable Boolean terminalRegistered) {
      return set(Fact.TERMINAL_REGISTERED, terminalRegistered);
    }

    /** EMV tag 95, terminal verification results, 10 hex digits. */
    public Builder tvr(@Nullable String tvr) {
      return set(Fact.TVR, tvr);
    }

    /** EMV tag 9B, transaction status information, 4 hex digits. */
    public Builder tsi(@Nullable String tsi) {
      return set(Fact.TSI, tsi);
    }

    /** EMV tag 9F34, cardholder verification results, 6 hex digits. */
    public Builder cvmResults(@Nullable String cvmResults) {
      return set(Fact.CVM_RESULTS, cvmResults);
    }

    /** EMV tag 9F27, 2 hex digits. */
    public Builder cryptogramInformation(@Nullable String cryptogramInformation) {
      return set(Fact.CRYPTOGRAM_INFORMATION, cryptogramInformation);
    }

    /** Words such as {@code PAPER_OUT}; an unknown word is kept; null is as good as none. */
    public Builder deviceStatus(@Nullable List<String> deviceStatus) {
      return set(Fact.DEVICE_STATUS, deviceStatus);
    }

    /** TID. */
    public Builder terminalId(@Nullable String terminalId) {
      return set(Fact.TERMINAL_ID, terminalId);
    }

    /** MID. */
    public Builder merchantId(@Nullable String merchantId) {
      return set(Fact.MERCHANT_ID, merchantId);
    }

    /** The acquirer's identifier. */
    public Builder acquirerId(@Nullable String acquirerId) {
      return set(Fact.ACQUIRER_ID, acquirerId);
    }

    /** The issuer's identifier, never a card number. */
    public Builder issuerId(@Nullable String issuerId) {
      return set(Fact.ISSUER_ID, issuerId);
    }

    /** The outlet of the merchant. */
    public Builder shopId(@Nullable String shopId) {
      return set(Fact.SHOP_ID, shopId);
    }

    /** The card scheme or switch between acquirer and issuer. */
    public Builder networkId(@Nullable String networkId) {
      return set(Fact.NETWORK_ID, networkId);
    }

    /** A part of the country, as the caller names it. */
    public Builder region(@Nullable String region) {
      return set(Fact.REGION, region);
    }

    /** Maker and model. */
    public Builder terminalModel(@Nullable String terminalModel) {
      return set(Fact.TERMINAL_MODEL, terminalModel);
    }

    /** Of the terminal or reader. */
    public Builder firmwareVersion(@Nullable String firmwareVersion) {
      return set(Fact.FIRMWARE_VERSION, firmwareVersion);
    }

    /** Of the payment application. */
    public Builder appVersion(@Nullable String appVersion) {
      return set(Fact.APP_VERSION, appVersion);
    }

    /** What a status inquiry made since has answered. */
    public Builder inquiry(@Nullable InquiryOutcome inquiry) {
      return set(Fact.INQUIRY, inquiry);
    }

    /** RRN, STAN, approval code, as far as known. */
    public Builder references(@Nullable References references) {
      return set(Fact.REFERENCES, references);
    }

    /**
     * Actions already tried without success, by id, for example {@code CHECK_CABLES}; null is as
     * good as none.
     */
    public Builder tried(@Nullable List<String> tried) {
      return set(Fact.TRIED, tried);
    }

    /** Language of the texts in the answer; absent: the engine's. */
    public Builder language(@Nullable Locale language) {
      return set(Fact.LANGUAGE, language);
    }

    /**
     * The transaction.
     *
     * @throws InvalidTransactionException that names each fact outside of its bounds
     */
    public FailedTransaction build() {
      List<FieldProblem> problems = new ArrayList<>();
      for (Fact<?> fact : Fact.all()) {
        fact.addProblems(known, problems);
      }
      if (!problems.isEmpty()) {
        throw new InvalidTransactionException(problems);
      }
      return new FailedTransaction(known.clone());
    }
  }
}
