package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.FailedTransaction;
import org.posrules.Handover;
import org.posrules.References;
import org.posrules.internal.values.CleanTransaction;

/** What the acting party will ask for, filled in as far as it is known. Pure. */
final class HandoverNotes {
  private static final Map<ActingParty, List<String>> ASKED =
      Map.of(
          ActingParty.ACQUIRER,
          List.of(
              "merchantId",
              "terminalId",
              "transactionTime",
              "references/rrn",
              "references/stan",
              "references/authorisationCode",
              "amount",
              "responseCode",
              "errorText",
              "tried"),
          ActingParty.ISSUER,
          List.of(
              "transactionTime",
              "amount",
              "references/rrn",
              "references/authorisationCode",
              "responseCode"),
          ActingParty.CARDHOLDER,
          List.of("transactionTime", "amount", "responseCode"),
          ActingParty.MERCHANT,
          List.of(
              "terminalId",
              "transactionTime",
              "amount",
              "references/stan",
              "responseCode",
              "errorText"),
          ActingParty.TERMINAL_VENDOR,
          List.of(
              "terminalModel",
              "terminalId",
              "firmwareVersion",
              "appVersion",
              "deviceStatus",
              "errorText",
              "tried"),
          ActingParty.NETWORK_PROVIDER,
          List.of("networkStatus", "transactionTime", "terminalModel", "errorText", "tried"),
          ActingParty.INTEGRATOR,
          List.of(
              "transactionId",
              "transactionTime",
              "httpStatus",
              "responseCode",
              "errorText",
              "appVersion",
              "elapsedMillis"));

  private HandoverNotes() {}

  static Handover note(ActingParty party, CleanTransaction clean, Wording wording) {
    List<Handover.Item> items = new ArrayList<>();
    for (String fact : ASKED.getOrDefault(party, List.of())) {
      items.add(
          new Handover.Item(fact, wording.word("fact." + fact), value(fact, clean.transaction())));
    }
    return new Handover(party, items);
  }

  private static String value(String fact, FailedTransaction given) {
    References references = given.references();
    return switch (fact) {
      case "transactionId" -> text(given.transactionId());
      case "transactionTime" -> text(given.transactionTime());
      case "merchantId" -> text(given.merchantId());
      case "terminalId" -> text(given.terminalId());
      case "terminalModel" -> text(given.terminalModel());
      case "firmwareVersion" -> text(given.firmwareVersion());
      case "appVersion" -> text(given.appVersion());
      case "references/rrn" -> references == null ? "" : text(references.rrn());
      case "references/stan" -> references == null ? "" : text(references.stan());
      case "references/authorisationCode" ->
          references == null ? "" : text(references.authorisationCode());
      case "amount" -> amount(given);
      case "responseCode" -> code(given);
      case "errorText" -> text(given.errorText());
      case "httpStatus" -> text(given.httpStatus());
      case "elapsedMillis" -> text(given.elapsed() == null ? null : given.elapsed().toMillis());
      case "networkStatus" -> text(given.networkStatus());
      case "deviceStatus" -> String.join(", ", given.deviceStatus());
      case "tried" -> String.join(", ", given.tried());
      default -> "";
    };
  }

  private static String amount(FailedTransaction given) {
    return given.amount() == null
        ? ""
        : given.amount().value().toPlainString() + " " + given.amount().currency();
  }

  private static String code(FailedTransaction given) {
    if (given.responseCode() == null) {
      return "";
    }
    return given.responseCodeScheme() == null
        ? given.responseCode()
        : given.responseCode() + " (" + given.responseCodeScheme() + ")";
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
