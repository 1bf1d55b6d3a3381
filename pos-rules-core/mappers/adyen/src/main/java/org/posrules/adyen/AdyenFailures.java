package org.posrules.adyen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.SchemeCode;

/**
 * From answers of Adyen's payment and terminal APIs, or the lack of one, to the facts of a failed
 * transaction. Takes the values as they stand in the answer, so that any version of the client
 * library fits, and none is needed.
 *
 * <p>What a value does not say stays unknown; nothing throws. Pure; thread-safe.
 */
public final class AdyenFailures {
  private static final String BUSY = "Busy";

  /** Of an API error: the request is already processed or in progress. */
  private static final String PROCESSED_BEFORE = "704";

  private AdyenFailures() {}

  /** A payment was asked for, of either API, and no answer came: nobody knows its outcome. */
  public static FailedTransaction.Builder unanswered() {
    return FailedTransaction.builder().requestSent(true).replyReceived(false);
  }

  /**
   * An answer of the payment API. An approval counts as an inquiry that found one, and what still
   * waits for the shopper or the bank as one that found it under way. A result of {@code Error} is
   * no final one: the bank may have approved before the error.
   *
   * @param resultCode for example {@code Refused}
   * @param refusalReasonCode for example {@code 12}
   * @param refusalReason for example {@code Not enough balance}; read where there is no code
   * @param additionalData of which the raw reason, the merchant advice code and the payment method
   *     are read
   */
  public static FailedTransaction.Builder payment(
      @Nullable String resultCode,
      @Nullable String refusalReasonCode,
      @Nullable String refusalReason,
      @Nullable Map<String, String> additionalData) {
    Extras extras = new Extras(additionalData == null ? Map.of() : additionalData);
    String code = Extras.code(refusalReasonCode);
    String reason = code != null ? code : Extras.code(refusalReason);
    return FailedTransaction.builder()
        .replyReceived(isFinal(resultCode))
        .inquiry(inquiry(resultCode))
        .responseCode(reason)
        .responseCodeScheme(reason == null ? null : Extras.ADYEN)
        .codes(extras.raw())
        .adviceCode(extras.advice());
  }

  /**
   * An answer of the terminal API. A terminal that is busy may be so with this payment, asked for a
   * moment before, so that is no final answer.
   *
   * @param result {@code Failure}, {@code Success} or {@code Partial}
   * @param errorCondition for example {@code Refusal}
   * @param additionalResponse names and values as in a web form; in another form it is not read
   */
  public static FailedTransaction.Builder terminal(
      @Nullable String result,
      @Nullable String errorCondition,
      @Nullable String additionalResponse) {
    Extras extras = Extras.of(additionalResponse);
    List<SchemeCode> codes = new ArrayList<>(extras.reason());
    codes.addAll(extras.raw());
    boolean approved = "Success".equals(result) || "Partial".equals(result);
    String condition = Extras.code(errorCondition);
    return FailedTransaction.builder()
        .replyReceived(BUSY.equals(condition) ? false : null)
        .inquiry(approved ? InquiryOutcome.APPROVED : null)
        .responseCode(condition)
        .responseCodeScheme(condition == null ? null : "nexo")
        .codes(codes)
        .adviceCode(extras.advice());
  }

  /**
   * A call that ended with an error of the API itself, as the library's {@code ApiException}.
   *
   * @param httpStatus 100 to 599; anything else: there was no answer
   * @param errorCode of the body
   */
  public static FailedTransaction.Builder call(int httpStatus, @Nullable String errorCode) {
    if (httpStatus < 100 || httpStatus > 599) {
      return unanswered();
    }
    return FailedTransaction.builder()
        .requestSent(true)
        .httpStatus(httpStatus)
        .replyReceived(PROCESSED_BEFORE.equals(errorCode) ? false : null);
  }

  private static @Nullable Boolean isFinal(@Nullable String resultCode) {
    return resultCode == null
        ? null
        : switch (resultCode) {
          case "Refused", "Cancelled", "Authorised", "PartiallyAuthorised" -> true;
          case "Error" -> false;
          default -> null;
        };
  }

  private static @Nullable InquiryOutcome inquiry(@Nullable String resultCode) {
    return resultCode == null
        ? null
        : switch (resultCode) {
          case "Authorised", "PartiallyAuthorised" -> InquiryOutcome.APPROVED;
          case "Pending",
              "Received",
              "RedirectShopper",
              "IdentifyShopper",
              "ChallengeShopper",
              "PresentToShopper" ->
              InquiryOutcome.IN_PROGRESS;
          default -> null;
        };
  }
}
