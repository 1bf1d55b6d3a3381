package org.posrules.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import com.stripe.model.terminal.Reader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.TransactionType;

/**
 * From an exception, a payment or a reader of Stripe's API to the facts of a failed transaction.
 *
 * <p>Messages are not read; whoever wants them heard says {@code errorText(e.getMessage())}. What
 * the object does not say stays unknown; nothing throws. Pure; thread-safe.
 */
public final class StripeFailures {
  /** The API's answer that speaks of the reader, not of what the reader does with the payment. */
  private static final String OF_THE_READER = "terminal_reader_";

  /** Of these, the one that says that the reader cannot have been asked. */
  private static final String OFFLINE = "terminal_reader_offline";

  /** Actions of a reader that ask for no payment; collecting a card comes before it. */
  private static final Set<String> WITHOUT_PAYMENT =
      Set.of(
          "collect_inputs", "collect_payment_method", "process_setup_intent", "set_reader_display");

  private StripeFailures() {}

  /**
   * What an exception of a call that asks for a payment says. Only a declined card is a final
   * answer. A lost connection leaves open whether the payment was made; so does a refusal for too
   * many requests, since the client may have repeated a request whose answer was lost, and a reader
   * that is busy, perhaps with this payment, or does not answer.
   */
  public static FailedTransaction.Builder failed(StripeException exception) {
    FailedTransaction.Builder facts = FailedTransaction.builder().httpStatus(status(exception));
    StripeError error = exception.getStripeError();
    if (error != null) {
      Errors.addTo(facts, error);
      add(facts, error.getPaymentIntent());
    }
    String code = code(exception, error);
    facts.responseCode(code).responseCodeScheme(code == null ? null : Errors.SCHEME);
    return facts.requestSent(true).replyReceived(isFinal(exception, code));
  }

  /** Null for answers that are about the request: what they say of the payment is in the code. */
  private static @Nullable Boolean isFinal(StripeException exception, @Nullable String code) {
    if (exception instanceof CardException) {
      return true;
    }
    boolean open =
        exception instanceof ApiConnectionException
            || exception instanceof RateLimitException
            || (code != null && code.startsWith(OF_THE_READER) && !code.equals(OFFLINE));
    return open ? false : null;
  }

  /**
   * What a payment as it now stands says, with its last error. Where the status settles the matter
   * it counts as an inquiry: fetch the payment afresh.
   */
  public static FailedTransaction.Builder failed(PaymentIntent payment) {
    FailedTransaction.Builder facts = FailedTransaction.builder();
    StripeError error = payment.getLastPaymentError();
    if (error != null) {
      String code = Errors.code(error);
      Errors.addTo(facts, error);
      facts.responseCode(code).responseCodeScheme(code == null ? null : Errors.SCHEME);
    }
    add(facts, payment);
    return facts;
  }

  /**
   * What a reader's last action says. The reader may have asked for the payment before it failed,
   * so only a refusal closes the matter; the payment itself knows more. Of an action that asks for
   * no payment only the code is given.
   */
  public static FailedTransaction.Builder failed(Reader reader) {
    FailedTransaction.Builder facts =
        FailedTransaction.builder()
            .terminalId(reader.getId())
            .terminalModel(reader.getDeviceType())
            .firmwareVersion(reader.getDeviceSwVersion())
            .deviceStatus(
                "offline".equals(reader.getStatus()) ? List.of("READER_DISCONNECTED") : List.of());
    Reader.Action action = reader.getAction();
    if (action == null) {
      return facts;
    }
    String code = action.getFailureCode();
    facts.responseCode(code).responseCodeScheme(code == null ? null : Errors.SCHEME);
    String type = action.getType();
    if (type != null && WITHOUT_PAYMENT.contains(type)) {
      return facts;
    }
    return facts
        .requestSent(true)
        .transactionType("refund_payment".equals(type) ? TransactionType.REFUND : null)
        .inquiry("in_progress".equals(action.getStatus()) ? InquiryOutcome.IN_PROGRESS : null);
  }

  private static void add(FailedTransaction.Builder facts, @Nullable PaymentIntent payment) {
    if (payment != null) {
      facts
          .amount(Amounts.of(payment.getAmount(), payment.getCurrency()))
          .inquiry(inquiry(payment.getStatus()));
    }
  }

  /** Where another attempt may still be made or be under way, the status settles nothing. */
  private static @Nullable InquiryOutcome inquiry(@Nullable String status) {
    return status == null
        ? null
        : switch (status) {
          case "succeeded", "requires_capture" -> InquiryOutcome.APPROVED;
          case "processing", "requires_action" -> InquiryOutcome.IN_PROGRESS;
          case "canceled" -> InquiryOutcome.DECLINED;
          default -> null;
        };
  }

  /** Null where there was no answer: the library then says 0. */
  private static @Nullable Integer status(StripeException exception) {
    Integer status = exception.getStatusCode();
    return status != null && status >= 100 && status <= 599 ? status : null;
  }

  private static @Nullable String code(StripeException exception, @Nullable StripeError error) {
    if (exception instanceof ApiConnectionException) {
      return "api_connection_error";
    }
    String code = error == null ? null : Errors.code(error);
    return code != null ? code : Errors.known(exception.getCode());
  }
}
