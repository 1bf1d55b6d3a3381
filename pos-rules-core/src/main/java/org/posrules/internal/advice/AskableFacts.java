package org.posrules.internal.advice;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.Money;
import org.posrules.NetworkStatus;
import org.posrules.internal.advice.AskableFact.Option;

/** The facts that a transaction does not have and that can be asked for. Pure. */
final class AskableFacts {
  private static final int LOOK = 1;
  private static final int READ_UP = 2;
  private static final int LOOK_UP = 4;
  private static final int CALL = 8;

  private AskableFacts() {}

  /** In a fixed order. */
  static List<AskableFact> missingIn(FailedTransaction given, OffsetDateTime time) {
    List<AskableFact> facts = new ArrayList<>();
    if (given.responseCode() == null) {
      facts.add(responseCode());
    }
    if (given.networkStatus() == null || given.networkStatus() == NetworkStatus.UNKNOWN) {
      facts.add(
          ofEnum("networkStatus", LOOK, networkStates(), FailedTransaction.Builder::networkStatus));
    }
    if (given.entryMode() == null) {
      facts.add(ofEnum("entryMode", LOOK, cardModes(), FailedTransaction.Builder::entryMode));
    }
    if (given.cardExpiry() == null) {
      facts.add(expiry(YearMonth.from(time)));
    }
    if (given.deviceStatus().isEmpty()) {
      facts.add(device());
    }
    if (given.inquiry() == null) {
      facts.add(ofEnum("inquiry", LOOK_UP, inquiries(), FailedTransaction.Builder::inquiry));
    }
    addYesOrNo(given, facts);
    addLimit(given, facts);
    return facts;
  }

  private static void addYesOrNo(FailedTransaction given, List<AskableFact> facts) {
    if (given.requestSent() == null) {
      facts.add(yesOrNo("requestSent", LOOK_UP, 0.6, FailedTransaction.Builder::requestSent));
    }
    if (given.replyReceived() == null) {
      facts.add(yesOrNo("replyReceived", LOOK_UP, 0.6, FailedTransaction.Builder::replyReceived));
    }
    if (given.customerRegistered() == null) {
      facts.add(
          yesOrNo(
              "customerRegistered", READ_UP, 0.8, FailedTransaction.Builder::customerRegistered));
    }
    if (given.merchantRegistered() == null) {
      facts.add(
          yesOrNo("merchantRegistered", CALL, 0.9, FailedTransaction.Builder::merchantRegistered));
    }
    if (given.terminalRegistered() == null) {
      facts.add(
          yesOrNo("terminalRegistered", CALL, 0.9, FailedTransaction.Builder::terminalRegistered));
    }
  }

  private static void addLimit(FailedTransaction given, List<AskableFact> facts) {
    Money amount = given.amount();
    if (amount != null && given.merchantLimit() == null && amount.value().signum() > 0) {
      Money below = new Money(BigDecimal.ZERO, amount.currency());
      facts.add(
          new AskableFact(
              "merchantLimit",
              READ_UP,
              false,
              List.of(
                  new Option("below", "merchantLimit.below", 0.3, b -> b.merchantLimit(below)),
                  new Option("above", "merchantLimit.above", 0.7, b -> b.merchantLimit(amount)))));
    }
  }

  private static AskableFact responseCode() {
    List<Option> common =
        Stream.of("05", "51", "54", "55", "61", "91", "96")
            .map(
                code ->
                    new Option(
                        code,
                        "responseCode",
                        0.14,
                        b -> b.responseCode(code).responseCodeScheme("iso8583-1987")))
            .toList();
    return new AskableFact("responseCode", READ_UP, true, common);
  }

  private static AskableFact expiry(YearMonth now) {
    YearMonth past = now.minusMonths(1);
    YearMonth coming = now.plusYears(1);
    return new AskableFact(
        "cardExpiry",
        LOOK,
        false,
        List.of(
            new Option("past", "cardExpiry.past", 0.2, b -> b.cardExpiry(past)),
            new Option("coming", "cardExpiry.coming", 0.8, b -> b.cardExpiry(coming))));
  }

  private static AskableFact device() {
    List<Option> words =
        Stream.of("PAPER_OUT", "LOW_BATTERY", "READER_FAULT", "SIM_ABSENT", "TAMPERED")
            .map(word -> new Option(word, "deviceStatus", 0.08, b -> b.deviceStatus(List.of(word))))
            .toList();
    return new AskableFact("deviceStatus", LOOK, true, words);
  }

  /** {@code yes}: how often the answer is yes. */
  private static AskableFact yesOrNo(
      String name,
      int cost,
      double yes,
      BiFunction<FailedTransaction.Builder, Boolean, FailedTransaction.Builder> setter) {
    return new AskableFact(
        name,
        cost,
        false,
        List.of(
            new Option("true", "yes", yes, b -> setter.apply(b, true)),
            new Option("false", "no", 1 - yes, b -> setter.apply(b, false))));
  }

  private static <E extends Enum<E>> AskableFact ofEnum(
      String name,
      int cost,
      List<E> values,
      BiFunction<FailedTransaction.Builder, E, FailedTransaction.Builder> setter) {
    Function<E, Option> option =
        value ->
            new Option(
                value.name(),
                name + "." + value.name(),
                1.0 / values.size(),
                b -> setter.apply(b, value));
    return new AskableFact(name, cost, false, values.stream().map(option).toList());
  }

  private static List<NetworkStatus> networkStates() {
    return List.of(NetworkStatus.ONLINE, NetworkStatus.OFFLINE);
  }

  private static List<EntryMode> cardModes() {
    return List.of(EntryMode.CHIP, EntryMode.CONTACTLESS, EntryMode.MAGSTRIPE, EntryMode.MANUAL);
  }

  private static List<InquiryOutcome> inquiries() {
    return List.of(InquiryOutcome.APPROVED, InquiryOutcome.DECLINED, InquiryOutcome.NOT_FOUND);
  }
}
