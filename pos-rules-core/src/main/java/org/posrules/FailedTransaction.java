package org.posrules;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one failed transaction. Every fact is optional: {@code null} means that the
 * caller does not know it, an empty list that nothing was reported. Immutable; safe to share.
 *
 * <p>There is no field for a card number, track data, CVV, PIN or PIN block. Card data found in any
 * text is masked before a rule, a log or the history can see it.
 *
 * @param transactionId the caller's own reference, at most 64 characters
 * @param transactionTime when it failed; a card's expiry is judged at this time
 * @param errorText the message as shown or logged, any language, with its noise
 * @param responseCode the code as received; leading zeros matter
 * @param responseCodeScheme the namespace of the code, for example {@code iso8583-1987}
 * @param codes further codes of the same failure, of gateway, network or issuer, at most 8; the
 *     response code is the short form of one
 * @param transactionType what was asked for; absent: a sale
 * @param cardToken opaque, the same for the same card, at most 64 characters; never a card number
 * @param attempt which try of the same payment this was, at least 1
 * @param adviceCode network advice beside the response code
 * @param networkStatus the link at the terminal, at that time
 * @param requestSent whether the authorisation request left the terminal or back end
 * @param replyReceived whether a final answer came back
 * @param elapsedMillis how long the wait was, in milliseconds, at least 0
 * @param httpStatus of the gateway's answer, 100 to 599
 * @param entryMode how the card data was read
 * @param cardExpiry last valid month of the card
 * @param amount what was to be paid
 * @param merchantLimit the most one payment may be, by the merchant's contract
 * @param dailyLimit the most one day may come to
 * @param dailyTotal what the day came to before this payment
 * @param customerRegistered whether the customer is registered with the merchant
 * @param merchantRegistered whether the merchant is registered with the acquirer
 * @param terminalRegistered whether the terminal is registered with the acquirer
 * @param tvr EMV tag 95, terminal verification results, 10 hex digits
 * @param tsi EMV tag 9B, transaction status information, 4 hex digits
 * @param cvmResults EMV tag 9F34, cardholder verification results, 6 hex digits
 * @param cryptogramInformation EMV tag 9F27, 2 hex digits
 * @param deviceStatus words such as {@code PAPER_OUT}; an unknown word is kept
 * @param terminalId TID
 * @param merchantId MID
 * @param acquirerId the acquirer's identifier
 * @param issuerId the issuer's identifier, never a card number
 * @param shopId the outlet of the merchant
 * @param networkId the card scheme or switch between acquirer and issuer
 * @param region a part of the country, as the caller names it
 * @param terminalModel maker and model
 * @param firmwareVersion of the terminal or reader
 * @param appVersion of the payment application
 * @param inquiry what a status inquiry made since has answered
 * @param references RRN, STAN, approval code, as far as known
 * @param tried actions already tried without success, by id, for example {@code CHECK_CABLES}
 * @param language language of the texts in the answer; absent: the engine's
 */
public record FailedTransaction(
    @Nullable String transactionId,
    @Nullable OffsetDateTime transactionTime,
    @Nullable String errorText,
    @Nullable String responseCode,
    @Nullable String responseCodeScheme,
    List<SchemeCode> codes,
    @Nullable TransactionType transactionType,
    @Nullable String cardToken,
    @Nullable Integer attempt,
    @Nullable AdviceCode adviceCode,
    @Nullable NetworkStatus networkStatus,
    @Nullable Boolean requestSent,
    @Nullable Boolean replyReceived,
    @Nullable Long elapsedMillis,
    @Nullable Integer httpStatus,
    @Nullable EntryMode entryMode,
    @Nullable YearMonth cardExpiry,
    @Nullable Money amount,
    @Nullable Money merchantLimit,
    @Nullable Money dailyLimit,
    @Nullable Money dailyTotal,
    @Nullable Boolean customerRegistered,
    @Nullable Boolean merchantRegistered,
    @Nullable Boolean terminalRegistered,
    @Nullable String tvr,
    @Nullable String tsi,
    @Nullable String cvmResults,
    @Nullable String cryptogramInformation,
    List<String> deviceStatus,
    @Nullable String terminalId,
    @Nullable String merchantId,
    @Nullable String acquirerId,
    @Nullable String issuerId,
    @Nullable String shopId,
    @Nullable String networkId,
    @Nullable String region,
    @Nullable String terminalModel,
    @Nullable String firmwareVersion,
    @Nullable String appVersion,
    @Nullable InquiryOutcome inquiry,
    @Nullable References references,
    List<String> tried,
    @Nullable Locale language) {

  /** Checks every fact. Throws {@link InvalidTransactionException} that names each one at fault. */
  public FailedTransaction {
    codes = known(codes);
    deviceStatus = known(deviceStatus);
    tried = known(tried);
    TransactionChecks.require(
        List.of(
            TransactionChecks.numbers(transactionTime, attempt, elapsedMillis, httpStatus),
            TransactionChecks.codes(codes),
            TransactionChecks.token(cardToken),
            TransactionChecks.hex(tvr, tsi, cvmResults, cryptogramInformation)));
  }

  /** Callers from outside may hand over null for a list, or in it: nothing was reported. */
  private static <T> List<T> known(@Nullable List<? extends @Nullable T> given) {
    return given == null || given.isEmpty()
        ? List.of()
        : List.copyOf(given.stream().flatMap(Stream::ofNullable).toList());
  }

  /** A builder with nothing known. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this transaction. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Whether nothing at all is known that could speak about the failure. */
  public boolean isEmpty() {
    FailedTransaction nothing = builder().transactionId(transactionId).language(language).build();
    return equals(nothing);
  }

  /** Names of the facts given. Never a value: it may hold what must not stand in a log. */
  @Override
  public String toString() {
    return "FailedTransaction" + GivenFacts.of(this);
  }

  /** Collects the facts. Not thread-safe; use one per transaction. */
  public static final class Builder {
    private @Nullable String transactionId;
    private @Nullable OffsetDateTime transactionTime;
    private @Nullable String errorText;
    private @Nullable String responseCode;
    private @Nullable String responseCodeScheme;
    private List<SchemeCode> codes = List.of();
    private @Nullable TransactionType transactionType;
    private @Nullable String cardToken;
    private @Nullable Integer attempt;
    private @Nullable AdviceCode adviceCode;
    private @Nullable NetworkStatus networkStatus;
    private @Nullable Boolean requestSent;
    private @Nullable Boolean replyReceived;
    private @Nullable Long elapsedMillis;
    private @Nullable Integer httpStatus;
    private @Nullable EntryMode entryMode;
    private @Nullable YearMonth cardExpiry;
    private @Nullable Money amount;
    private @Nullable Money merchantLimit;
    private @Nullable Money dailyLimit;
    private @Nullable Money dailyTotal;
    private @Nullable Boolean customerRegistered;
    private @Nullable Boolean merchantRegistered;
    private @Nullable Boolean terminalRegistered;
    private @Nullable String tvr;
    private @Nullable String tsi;
    private @Nullable String cvmResults;
    private @Nullable String cryptogramInformation;
    private List<String> deviceStatus = List.of();
    private @Nullable String terminalId;
    private @Nullable String merchantId;
    private @Nullable String acquirerId;
    private @Nullable String issuerId;
    private @Nullable String shopId;
    private @Nullable String networkId;
    private @Nullable String region;
    private @Nullable String terminalModel;
    private @Nullable String firmwareVersion;
    private @Nullable String appVersion;
    private @Nullable InquiryOutcome inquiry;
    private @Nullable References references;
    private List<String> tried = List.of();
    private @Nullable Locale language;

    private Builder() {}

    private Builder(FailedTransaction from) {
      transactionId = from.transactionId();
      transactionTime = from.transactionTime();
      errorText = from.errorText();
      responseCode = from.responseCode();
      responseCodeScheme = from.responseCodeScheme();
      codes = from.codes();
      transactionType = from.transactionType();
      cardToken = from.cardToken();
      attempt = from.attempt();
      adviceCode = from.adviceCode();
      networkStatus = from.networkStatus();
      requestSent = from.requestSent();
      replyReceived = from.replyReceived();
      elapsedMillis = from.elapsedMillis();
      httpStatus = from.httpStatus();
      entryMode = from.entryMode();
      cardExpiry = from.cardExpiry();
      amount = from.amount();
      merchantLimit = from.merchantLimit();
      dailyLimit = from.dailyLimit();
      dailyTotal = from.dailyTotal();
      customerRegistered = from.customerRegistered();
      merchantRegistered = from.merchantRegistered();
      terminalRegistered = from.terminalRegistered();
      tvr = from.tvr();
      tsi = from.tsi();
      cvmResults = from.cvmResults();
      cryptogramInformation = from.cryptogramInformation();
      deviceStatus = from.deviceStatus();
      terminalId = from.terminalId();
      merchantId = from.merchantId();
      acquirerId = from.acquirerId();
      issuerId = from.issuerId();
      shopId = from.shopId();
      networkId = from.networkId();
      region = from.region();
      terminalModel = from.terminalModel();
      firmwareVersion = from.firmwareVersion();
      appVersion = from.appVersion();
      inquiry = from.inquiry();
      references = from.references();
      tried = from.tried();
      language = from.language();
    }

    /** The caller's own reference, at most 64 characters. */
    public Builder transactionId(@Nullable String transactionId) {
      this.transactionId = transactionId;
      return this;
    }

    /** When it failed; a card's expiry is judged at this time. */
    public Builder transactionTime(@Nullable OffsetDateTime transactionTime) {
      this.transactionTime = transactionTime;
      return this;
    }

    /** The message as shown or logged, any language, with its noise. */
    public Builder errorText(@Nullable String errorText) {
      this.errorText = errorText;
      return this;
    }

    /** The code as received; leading zeros matter. */
    public Builder responseCode(@Nullable String responseCode) {
      this.responseCode = responseCode;
      return this;
    }

    /** The namespace of the code, for example {@code iso8583-1987}. */
    public Builder responseCodeScheme(@Nullable String responseCodeScheme) {
      this.responseCodeScheme = responseCodeScheme;
      return this;
    }

    /** Further codes of the same failure, at most 8; null is as good as none. */
    public Builder codes(@Nullable List<SchemeCode> codes) {
      this.codes = known(codes);
      return this;
    }

    /** What was asked for; absent: a sale. */
    public Builder transactionType(@Nullable TransactionType transactionType) {
      this.transactionType = transactionType;
      return this;
    }

    /** Opaque, the same for the same card, at most 64 characters; never a card number. */
    public Builder cardToken(@Nullable String cardToken) {
      this.cardToken = cardToken;
      return this;
    }

    /** Which try of the same payment this was, at least 1. */
    public Builder attempt(@Nullable Integer attempt) {
      this.attempt = attempt;
      return this;
    }

    /** Network advice beside the response code. */
    public Builder adviceCode(@Nullable AdviceCode adviceCode) {
      this.adviceCode = adviceCode;
      return this;
    }

    /** The link at the terminal, at that time. */
    public Builder networkStatus(@Nullable NetworkStatus networkStatus) {
      this.networkStatus = networkStatus;
      return this;
    }

    /** Whether the authorisation request left the terminal or back end. */
    public Builder requestSent(@Nullable Boolean requestSent) {
      this.requestSent = requestSent;
      return this;
    }

    /** Whether a final answer came back. */
    public Builder replyReceived(@Nullable Boolean replyReceived) {
      this.replyReceived = replyReceived;
      return this;
    }

    /** How long the wait was, in milliseconds, at least 0. */
    public Builder elapsedMillis(@Nullable Long elapsedMillis) {
      this.elapsedMillis = elapsedMillis;
      return this;
    }

    /** Of the gateway's answer, 100 to 599. */
    public Builder httpStatus(@Nullable Integer httpStatus) {
      this.httpStatus = httpStatus;
      return this;
    }

    /** How the card data was read. */
    public Builder entryMode(@Nullable EntryMode entryMode) {
      this.entryMode = entryMode;
      return this;
    }

    /** Last valid month of the card. */
    public Builder cardExpiry(@Nullable YearMonth cardExpiry) {
      this.cardExpiry = cardExpiry;
      return this;
    }

    /** What was to be paid. */
    public Builder amount(@Nullable Money amount) {
      this.amount = amount;
      return this;
    }

    /** The most one payment may be, by the merchant's contract. */
    public Builder merchantLimit(@Nullable Money merchantLimit) {
      this.merchantLimit = merchantLimit;
      return this;
    }

    /** The most one day may come to. */
    public Builder dailyLimit(@Nullable Money dailyLimit) {
      this.dailyLimit = dailyLimit;
      return this;
    }

    /** What the day came to before this payment. */
    public Builder dailyTotal(@Nullable Money dailyTotal) {
      this.dailyTotal = dailyTotal;
      return this;
    }

    /** Whether the customer is registered with the merchant. */
    public Builder customerRegistered(@Nullable Boolean customerRegistered) {
      this.customerRegistered = customerRegistered;
      return this;
    }

    /** Whether the merchant is registered with the acquirer. */
    public Builder merchantRegistered(@Nullable Boolean merchantRegistered) {
      this.merchantRegistered = merchantRegistered;
      return this;
    }

    /** Whether the terminal is registered with the acquirer. */
    public Builder terminalRegistered(@Nullable Boolean terminalRegistered) {
      this.terminalRegistered = terminalRegistered;
      return this;
    }

    /** EMV tag 95, terminal verification results, 10 hex digits. */
    public Builder tvr(@Nullable String tvr) {
      this.tvr = tvr;
      return this;
    }

    /** EMV tag 9B, transaction status information, 4 hex digits. */
    public Builder tsi(@Nullable String tsi) {
      this.tsi = tsi;
      return this;
    }

    /** EMV tag 9F34, cardholder verification results, 6 hex digits. */
    public Builder cvmResults(@Nullable String cvmResults) {
      this.cvmResults = cvmResults;
      return this;
    }

    /** EMV tag 9F27, 2 hex digits. */
    public Builder cryptogramInformation(@Nullable String cryptogramInformation) {
      this.cryptogramInformation = cryptogramInformation;
      return this;
    }

    /** Words such as {@code PAPER_OUT}; an unknown word is kept; null is none. */
    public Builder deviceStatus(@Nullable List<String> deviceStatus) {
      this.deviceStatus = known(deviceStatus);
      return this;
    }

    /** TID. */
    public Builder terminalId(@Nullable String terminalId) {
      this.terminalId = terminalId;
      return this;
    }

    /** MID. */
    public Builder merchantId(@Nullable String merchantId) {
      this.merchantId = merchantId;
      return this;
    }

    /** The acquirer's identifier. */
    public Builder acquirerId(@Nullable String acquirerId) {
      this.acquirerId = acquirerId;
      return this;
    }

    /** The issuer's identifier, never a card number. */
    public Builder issuerId(@Nullable String issuerId) {
      this.issuerId = issuerId;
      return this;
    }

    /** See {@link FailedTransaction#shopId}. */
    public Builder shopId(@Nullable String shopId) {
      this.shopId = shopId;
      return this;
    }

    /** See {@link FailedTransaction#networkId}. */
    public Builder networkId(@Nullable String networkId) {
      this.networkId = networkId;
      return this;
    }

    /** See {@link FailedTransaction#region}. */
    public Builder region(@Nullable String region) {
      this.region = region;
      return this;
    }

    /** Maker and model. */
    public Builder terminalModel(@Nullable String terminalModel) {
      this.terminalModel = terminalModel;
      return this;
    }

    /** Of the terminal or reader. */
    public Builder firmwareVersion(@Nullable String firmwareVersion) {
      this.firmwareVersion = firmwareVersion;
      return this;
    }

    /** Of the payment application. */
    public Builder appVersion(@Nullable String appVersion) {
      this.appVersion = appVersion;
      return this;
    }

    /** What a status inquiry made since has answered. */
    public Builder inquiry(@Nullable InquiryOutcome inquiry) {
      this.inquiry = inquiry;
      return this;
    }

    /** RRN, STAN, approval code, as far as known. */
    public Builder references(@Nullable References references) {
      this.references = references;
      return this;
    }

    /** Actions already tried without success, by id, as {@code CHECK_CABLES}; null is none. */
    public Builder tried(@Nullable List<String> tried) {
      this.tried = known(tried);
      return this;
    }

    /** Language of the texts in the answer; absent: the engine's. */
    public Builder language(@Nullable Locale language) {
      this.language = language;
      return this;
    }

    /**
     * The transaction.
     *
     * @throws InvalidTransactionException if facts are outside their range; it names all of them
     */
    public FailedTransaction build() {
      return new FailedTransaction(
          transactionId,
          transactionTime,
          errorText,
          responseCode,
          responseCodeScheme,
          codes,
          transactionType,
          cardToken,
          attempt,
          adviceCode,
          networkStatus,
          requestSent,
          replyReceived,
          elapsedMillis,
          httpStatus,
          entryMode,
          cardExpiry,
          amount,
          merchantLimit,
          dailyLimit,
          dailyTotal,
          customerRegistered,
          merchantRegistered,
          terminalRegistered,
          tvr,
          tsi,
          cvmResults,
          cryptogramInformation,
          deviceStatus,
          terminalId,
          merchantId,
          acquirerId,
          issuerId,
          shopId,
          networkId,
          region,
          terminalModel,
          firmwareVersion,
          appVersion,
          inquiry,
          references,
          tried,
          language);
    }
  }
}
