package org.posrules.internal.authoring.cases;

import static org.posrules.internal.authoring.cases.GivenField.of;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction.Builder;
import org.posrules.InquiryOutcome;
import org.posrules.NetworkStatus;
import org.posrules.TransactionType;
import org.posrules.internal.authoring.yaml.YamlValue;

/** The fields that a request in a case may have: those of the API, by their names. */
@SuppressWarnings("BadImport") // the table reads better so, and there is only one builder here
final class GivenFields {
  private static final List<GivenField<?>> ALL =
      List.of(
          of("transactionId", YamlValue::text, Builder::transactionId),
          of("transactionTime", GivenValues::time, Builder::transactionTime),
          of("errorText", YamlValue::text, Builder::errorText),
          of("responseCode", YamlValue::text, Builder::responseCode),
          of("responseCodeScheme", YamlValue::text, Builder::responseCodeScheme),
          of("codes", GivenValues::codes, Builder::codes),
          of("transactionType", v -> v.oneOf(TransactionType.class), Builder::transactionType),
          of("cardToken", YamlValue::text, Builder::cardToken),
          of("attempt", YamlValue::smallNumber, Builder::attempt),
          of("adviceCode", GivenValues::adviceCode, Builder::adviceCode),
          of("networkStatus", v -> v.oneOf(NetworkStatus.class), Builder::networkStatus),
          of("requestSent", YamlValue::truth, Builder::requestSent),
          of("replyReceived", YamlValue::truth, Builder::replyReceived),
          of("elapsedMillis", YamlValue::wholeNumber, Builder::elapsedMillis),
          of("httpStatus", YamlValue::smallNumber, Builder::httpStatus),
          of("entryMode", v -> v.oneOf(EntryMode.class), Builder::entryMode),
          of("cardExpiry", GivenValues::month, Builder::cardExpiry),
          of("amount", GivenValues::money, Builder::amount),
          of("merchantLimit", GivenValues::money, Builder::merchantLimit),
          of("dailyLimit", GivenValues::money, Builder::dailyLimit),
          of("dailyTotal", GivenValues::money, Builder::dailyTotal),
          of("customerRegistered", YamlValue::truth, Builder::customerRegistered),
          of("merchantRegistered", YamlValue::truth, Builder::merchantRegistered),
          of("terminalRegistered", YamlValue::truth, Builder::terminalRegistered),
          of("tvr", YamlValue::text, Builder::tvr),
          of("tsi", YamlValue::text, Builder::tsi),
          of("cvmResults", YamlValue::text, Builder::cvmResults),
          of("cryptogramInformation", YamlValue::text, Builder::cryptogramInformation),
          of("deviceStatus", GivenValues::words, Builder::deviceStatus),
          of("terminalId", YamlValue::text, Builder::terminalId),
          of("merchantId", YamlValue::text, Builder::merchantId),
          of("acquirerId", YamlValue::text, Builder::acquirerId),
          of("issuerId", YamlValue::text, Builder::issuerId),
          of("shopId", YamlValue::text, Builder::shopId),
          of("networkId", YamlValue::text, Builder::networkId),
          of("region", YamlValue::text, Builder::region),
          of("terminalModel", YamlValue::text, Builder::terminalModel),
          of("firmwareVersion", YamlValue::text, Builder::firmwareVersion),
          of("appVersion", YamlValue::text, Builder::appVersion),
          of("inquiry", v -> v.oneOf(InquiryOutcome.class), Builder::inquiry),
          of("references", GivenValues::references, Builder::references),
          of("tried", GivenValues::words, Builder::tried),
          of("language", GivenValues::language, Builder::language));

  static final Map<String, GivenField<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(GivenField::name, field -> field));

  static final List<String> NAMES = ALL.stream().<String>map(GivenField::name).toList();

  private GivenFields() {}
}
