package org.posrules.service.wire;

import java.util.List;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction.Builder;
import org.posrules.InquiryOutcome;
import org.posrules.NetworkStatus;
import org.posrules.TransactionType;

/** The fields of a request, in the order of the contract. */
@SuppressWarnings("BadImport") // the table reads better so, and there is only one builder here
final class TransactionFields {
  private static final int ID = 64;
  private static final int MODEL = 128;
  private static final int ERROR_TEXT = 8_000;
  private static final int WORDS = 32;
  private static final int CODES = 8;

  static final Shape<Builder> SHAPE =
      new Shape<Builder>()
          .with("transactionId", Scalars.text(ID), Builder::transactionId)
          .with("transactionTime", Dates.time(), Builder::transactionTime)
          .with("errorText", Scalars.text(ERROR_TEXT), Builder::errorText)
          .with("responseCode", Scalars.text(ID), Builder::responseCode)
          .with("responseCodeScheme", Scalars.text(ID), Builder::responseCodeScheme)
          .with("codes", new Several<>(CODES, new SchemeCodeKind(), "codes"), Builder::codes)
          .with("transactionType", Scalars.word(TransactionType.class), Builder::transactionType)
          .with("cardToken", Scalars.text(ID), Builder::cardToken)
          .with("attempt", Scalars.smallNumber(), Builder::attempt)
          .with("adviceCode", new AdviceCodeKind(), Builder::adviceCode)
          .with("networkStatus", Scalars.word(NetworkStatus.class), Builder::networkStatus)
          .with("requestSent", Scalars.flag(), Builder::requestSent)
          .with("replyReceived", Scalars.flag(), Builder::replyReceived)
          .with("elapsedMillis", Scalars.wholeNumber(), Builder::elapsedMillis)
          .with("httpStatus", Scalars.smallNumber(), Builder::httpStatus)
          .with("entryMode", Scalars.word(EntryMode.class), Builder::entryMode)
          .with("cardExpiry", Dates.month(), Builder::cardExpiry)
          .with("amount", new MoneyKind(), Builder::amount)
          .with("merchantLimit", new MoneyKind(), Builder::merchantLimit)
          .with("dailyLimit", new MoneyKind(), Builder::dailyLimit)
          .with("dailyTotal", new MoneyKind(), Builder::dailyTotal)
          .with("customerRegistered", Scalars.flag(), Builder::customerRegistered)
          .with("merchantRegistered", Scalars.flag(), Builder::merchantRegistered)
          .with("terminalRegistered", Scalars.flag(), Builder::terminalRegistered)
          .with("tvr", Scalars.text(ID), Builder::tvr)
          .with("tsi", Scalars.text(ID), Builder::tsi)
          .with("cvmResults", Scalars.text(ID), Builder::cvmResults)
          .with("cryptogramInformation", Scalars.text(ID), Builder::cryptogramInformation)
          .with("deviceStatus", Scalars.words(WORDS, ID), Builder::deviceStatus)
          .with("terminalId", Scalars.text(ID), Builder::terminalId)
          .with("merchantId", Scalars.text(ID), Builder::merchantId)
          .with("acquirerId", Scalars.text(ID), Builder::acquirerId)
          .with("issuerId", Scalars.text(ID), Builder::issuerId)
          .with("shopId", Scalars.text(ID), Builder::shopId)
          .with("networkId", Scalars.text(ID), Builder::networkId)
          .with("region", Scalars.text(ID), Builder::region)
          .with("terminalModel", Scalars.text(MODEL), Builder::terminalModel)
          .with("firmwareVersion", Scalars.text(MODEL), Builder::firmwareVersion)
          .with("appVersion", Scalars.text(MODEL), Builder::appVersion)
          .with("inquiry", Scalars.word(InquiryOutcome.class), Builder::inquiry)
          .with("references", new ReferencesKind(), Builder::references)
          .with("tried", Scalars.words(WORDS, ID), Builder::tried)
          .with("language", Dates.language(), Builder::language);

  private static final List<String> ORDER = List.copyOf(SHAPE.names());

  private TransactionFields() {}

  /**
   * Where the problem's field stands in the contract; after all of them when it has no such field.
   */
  static int position(RequestProblem problem) {
    String[] segments = problem.pointer().split("/", -1);
    int index = segments.length > 1 ? ORDER.indexOf(segments[1]) : -1;
    return index < 0 ? ORDER.size() : index;
  }
}
