package org.posrules.javapos;

import java.util.List;
import java.util.Set;
import jpos.BaseControl;
import jpos.CATConst;
import jpos.JposConst;
import jpos.JposException;
import jpos.events.ErrorEvent;
import org.posrules.FailedTransaction;

/**
 * From an exception or error event of a JavaPOS device to the facts of a failed transaction.
 *
 * <p>Codes mean what the class of the device makes of them, so the control that was called belongs
 * to it. Messages of exceptions are not read: drivers write into them what they like. Add what only
 * the caller knows, such as {@code codes} of an approval that came before the printer failed.
 *
 * <p>A printer, a reader or a PIN pad does not pay, and says nothing of whether somebody did. A
 * payment terminal (CAT) and an electronic value reader do: a call to them that ends without their
 * answer counts as one without a reply. Pure; thread-safe.
 */
public final class JavaPos {
  /** The call was refused as it stood, before the device was asked for anything; not so if busy. */
  private static final Set<Integer> REFUSED_AT_ONCE =
      Set.of(
          JposConst.JPOS_E_CLOSED,
          JposConst.JPOS_E_CLAIMED,
          JposConst.JPOS_E_NOTCLAIMED,
          JposConst.JPOS_E_NOSERVICE,
          JposConst.JPOS_E_DISABLED,
          JposConst.JPOS_E_ILLEGAL,
          JposConst.JPOS_E_NOEXIST,
          JposConst.JPOS_E_EXISTS,
          JposConst.JPOS_E_DEPRECATED);

  /** What a payment terminal answers. A value reader's numbers differ by the maker. */
  private static final Set<Integer> ANSWERS_OF_CAT =
      Set.of(
          CATConst.JPOS_ECAT_CENTERERROR,
          CATConst.JPOS_ECAT_COMMANDERROR,
          CATConst.JPOS_ECAT_DAILYLOGOVERFLOW,
          CATConst.JPOS_ECAT_DEFICIENT,
          CATConst.JPOS_ECAT_OVERDEPOSIT);

  private JavaPos() {}

  /** What the exception of a call to this device says, at whatever step of the payment. */
  public static FailedTransaction.Builder failed(BaseControl device, JposException exception) {
    return facts(Device.of(device), exception.getErrorCode(), exception.getErrorCodeExtended());
  }

  /** The same for a call that went on in the background; the event's source is the device. */
  public static FailedTransaction.Builder failed(ErrorEvent event) {
    return facts(Device.of(event.getSource()), event.getErrorCode(), event.getErrorCodeExtended());
  }

  /**
   * What the exception says of a call that the caller made before it sent the payment, whatever the
   * device: a claim that timed out then has charged nobody. Not believed of a device that pays, as
   * it is the call to it that sends the payment; whoever knows that it was a claim says {@code
   * requestSent(false)}.
   */
  public static FailedTransaction.Builder failedBeforeSending(
      BaseControl device, JposException exception) {
    FailedTransaction.Builder facts = failed(device, exception);
    return Device.of(device).pays() ? facts : facts.requestSent(false);
  }

  private static FailedTransaction.Builder facts(Device device, int errorCode, int extended) {
    int code = device.code(errorCode, extended);
    String word = device.word(code);
    FailedTransaction.Builder facts =
        FailedTransaction.builder()
            .responseCode(Integer.toString(code))
            .responseCodeScheme(device.scheme())
            .deviceStatus(word == null ? List.of() : List.of(word));
    return device.pays() && !isAnswered(device, code) ? facts.replyReceived(false) : facts;
  }

  private static boolean isAnswered(Device device, int code) {
    return REFUSED_AT_ONCE.contains(code)
        || (device == Device.CAT && ANSWERS_OF_CAT.contains(code));
  }
}
