package org.posrules.service.cli;

import static org.posrules.service.cli.FactFlag.Kind.ADVICE;
import static org.posrules.service.cli.FactFlag.Kind.CODES;
import static org.posrules.service.cli.FactFlag.Kind.LIST;
import static org.posrules.service.cli.FactFlag.Kind.MONEY;
import static org.posrules.service.cli.FactFlag.Kind.NO;
import static org.posrules.service.cli.FactFlag.Kind.NUMBER;
import static org.posrules.service.cli.FactFlag.Kind.TEXT;
import static org.posrules.service.cli.FactFlag.Kind.WORD;
import static org.posrules.service.cli.FactFlag.Kind.YES_OR_NO;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The flags that give the facts of a transaction, in groups as the help shows them. */
final class FactFlags {
  static final List<Group> GROUPS =
      List.of(
          new Group(
              "What was shown or answered:",
              FactFlag.of("--text", "errorText", TEXT, "TEXT", "The message as shown or logged."),
              FactFlag.of("--code", "responseCode", TEXT, "CODE", "The response code as received."),
              FactFlag.of(
                  "--scheme", "responseCodeScheme", TEXT, "SCHEME", "Whose code: iso8583-1987, …"),
              FactFlag.of(
                  "--also-code",
                  "codes",
                  CODES,
                  "SCHEME:CODE",
                  "Another code of this failure. May be repeated."),
              FactFlag.of("--advice", "adviceCode", ADVICE, "SCHEME:CODE", "Network advice."),
              FactFlag.of("--http-status", "httpStatus", NUMBER, "N", "Of the gateway's answer."),
              FactFlag.of(
                  "--device", "deviceStatus", LIST, "WORD", "PAPER_OUT, … May be repeated.")),
          new Group(
              "How far it came:",
              FactFlag.of(
                  "--type",
                  "transactionType",
                  WORD,
                  "TYPE",
                  "sale, refund, void, preauth, capture, reversal, balance, settlement."),
              FactFlag.of("--attempt", "attempt", NUMBER, "N", "Which try of the same payment."),
              FactFlag.of(
                  "--network",
                  "networkStatus",
                  WORD,
                  "STATE",
                  "online, degraded, offline, unknown."),
              new FactFlag(
                  List.of("--sent", "--request-sent"),
                  "requestSent",
                  YES_OR_NO,
                  "true|false",
                  "The request left the terminal."),
              FactFlag.of("--not-sent", "requestSent", NO, "", "The request did not leave."),
              FactFlag.of(
                  "--reply", "replyReceived", YES_OR_NO, "true|false", "A final answer came back."),
              FactFlag.of("--no-reply", "replyReceived", NO, "", "No final answer came back."),
              FactFlag.of("--elapsed", "elapsedMillis", NUMBER, "MILLIS", "How long the wait was."),
              FactFlag.of(
                  "--inquiry",
                  "inquiry",
                  WORD,
                  "ANSWER",
                  "Of a status inquiry since: approved, declined, not-found, in-progress, reversed."),
              FactFlag.of("--tried", "tried", LIST, "ACTION", "Done in vain. May be repeated.")),
          new Group(
              "Card and amount:",
              FactFlag.of(
                  "--entry-mode",
                  "entryMode",
                  WORD,
                  "MODE",
                  "chip, contactless, magstripe, manual, qr."),
              FactFlag.of(
                  "--card-token",
                  "cardToken",
                  TEXT,
                  "TOKEN",
                  "The same for the same card; never its number."),
              FactFlag.of("--card-expiry", "cardExpiry", TEXT, "YYYY-MM", "Last valid month."),
              FactFlag.of("--amount", "amount", MONEY, "AMOUNT", "As in \"180.00 USD\"."),
              FactFlag.of(
                  "--merchant-limit", "merchantLimit", MONEY, "AMOUNT", "Most for one payment."),
              FactFlag.of("--daily-limit", "dailyLimit", MONEY, "AMOUNT", "Most for one day."),
              FactFlag.of("--daily-total", "dailyTotal", MONEY, "AMOUNT", "The day so far."),
              FactFlag.of("--tvr", "tvr", TEXT, "HEX", "EMV tag 95."),
              FactFlag.of("--tsi", "tsi", TEXT, "HEX", "EMV tag 9B."),
              FactFlag.of("--cvm", "cvmResults", TEXT, "HEX", "EMV tag 9F34."),
              FactFlag.of("--cid", "cryptogramInformation", TEXT, "HEX", "EMV tag 9F27.")),
          new Group(
              "Who and where:",
              registered("--customer-registered", "customerRegistered", "The customer is"),
              registered("--merchant-registered", "merchantRegistered", "The merchant is"),
              registered("--terminal-registered", "terminalRegistered", "The terminal is"),
              FactFlag.of("--time", "transactionTime", TEXT, "TIME", "ISO 8601 with offset."),
              FactFlag.of("--transaction-id", "transactionId", TEXT, "ID", "Your own reference."),
              FactFlag.of("--terminal-id", "terminalId", TEXT, "ID", "TID."),
              FactFlag.of("--merchant-id", "merchantId", TEXT, "ID", "MID."),
              FactFlag.of("--acquirer-id", "acquirerId", TEXT, "ID", "The acquirer."),
              FactFlag.of("--issuer-id", "issuerId", TEXT, "ID", "The issuer."),
              FactFlag.of("--shop-id", "shopId", TEXT, "ID", "The outlet."),
              FactFlag.of("--network-id", "networkId", TEXT, "ID", "The card scheme or switch."),
              FactFlag.of("--region", "region", TEXT, "NAME", "The part of the country."),
              FactFlag.of("--model", "terminalModel", TEXT, "MODEL", "Maker and model."),
              FactFlag.of("--firmware", "firmwareVersion", TEXT, "VERSION", "Of the terminal."),
              FactFlag.of("--app", "appVersion", TEXT, "VERSION", "Of the payment application."),
              FactFlag.of("--rrn", "references/rrn", TEXT, "RRN", "Retrieval reference number."),
              FactFlag.of("--stan", "references/stan", TEXT, "STAN", "System trace audit number."),
              FactFlag.of(
                  "--approval", "references/authorisationCode", TEXT, "CODE", "Approval code.")));

  private FactFlags() {}

  static Stream<FactFlag> all() {
    return GROUPS.stream().flatMap(group -> group.flags().stream());
  }

  static boolean isFact(OptionSpec option) {
    return all().anyMatch(flag -> flag.name().equals(option.names()[0]));
  }

  /** The flag for a field of the request, by its name or by a JSON pointer into it. */
  static Optional<FactFlag> forField(String field) {
    String path = field.startsWith("/") ? field.substring(1) : field;
    return all()
        .filter(flag -> path.equals(flag.field()) || path.startsWith(flag.field() + "/"))
        .findFirst();
  }

  private static FactFlag registered(String name, String field, String who) {
    return FactFlag.of(name, field, YES_OR_NO, "true|false", who + " registered.");
  }

  /**
   * Flags under one heading.
   *
   * @param heading of the group in the help
   * @param flags in the order of the help
   */
  record Group(String heading, List<FactFlag> flags) {
    Group {
      flags = List.copyOf(flags);
    }

    Group(String heading, FactFlag... flags) {
      this(heading, List.of(flags));
    }
  }
}
