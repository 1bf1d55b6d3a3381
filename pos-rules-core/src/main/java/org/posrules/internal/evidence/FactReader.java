package org.posrules.internal.evidence;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.NetworkStatus;
import org.posrules.facts.AttemptSignal;
import org.posrules.facts.EntrySignal;
import org.posrules.facts.ExpirySignal;
import org.posrules.facts.HttpSignal;
import org.posrules.facts.InquirySignal;
import org.posrules.facts.LimitSignal;
import org.posrules.facts.LimitSignal.Limit;
import org.posrules.facts.LinkSignal;
import org.posrules.facts.RegistrationSignal;
import org.posrules.facts.RegistrationSignal.Registrant;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.TypeSignal;
import org.posrules.facts.WaitSignal;
import org.posrules.facts.WaitSignal.Wait;

/** The facts that need no table, as signals. Pure. */
final class FactReader {
  private static final Duration USUAL = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofSeconds(10);

  /** Facts that are asked for and that nothing else looks at: neither texts nor codes do. */
  static final Set<Fact<?>> PLAIN =
      Set.of(
          Fact.NETWORK_STATUS,
          Fact.REQUEST_SENT,
          Fact.ENTRY_MODE,
          Fact.CARD_EXPIRY,
          Fact.INQUIRY,
          Fact.MERCHANT_LIMIT,
          Fact.CUSTOMER_REGISTERED,
          Fact.MERCHANT_REGISTERED,
          Fact.TERMINAL_REGISTERED);

  private FactReader() {}

  /** {@code time} is the transaction's own time. */
  static List<Signal> read(FailedTransaction transaction, OffsetDateTime time) {
    List<Signal> signals = new ArrayList<>();
    link(transaction.networkStatus()).ifPresent(signals::add);
    Optional.ofNullable(transaction.requestSent()).map(SendSignal::new).ifPresent(signals::add);
    Optional.ofNullable(transaction.replyReceived()).map(ReplySignal::new).ifPresent(signals::add);
    wait(transaction.elapsed()).ifPresent(signals::add);
    Optional.ofNullable(transaction.httpStatus())
        .map(status -> new HttpSignal(status, "httpStatus"))
        .ifPresent(signals::add);
    Optional.ofNullable(transaction.entryMode()).map(EntrySignal::new).ifPresent(signals::add);
    expiry(transaction.cardExpiry(), time).ifPresent(signals::add);
    limits(transaction, signals);
    registrations(transaction, signals);
    Optional.ofNullable(transaction.inquiry()).map(InquirySignal::new).ifPresent(signals::add);
    Optional.ofNullable(transaction.transactionType()).map(TypeSignal::new).ifPresent(signals::add);
    Optional.ofNullable(transaction.attempt()).map(AttemptSignal::new).ifPresent(signals::add);
    DeviceFacts.read(transaction, signals);
    return signals;
  }

  private static Optional<LinkSignal> link(@Nullable NetworkStatus status) {
    return Optional.ofNullable(status)
        .filter(known -> known != NetworkStatus.UNKNOWN)
        .map(LinkSignal::new);
  }

  private static Optional<WaitSignal> wait(@Nullable Duration elapsed) {
    return Optional.ofNullable(elapsed).map(FactReader::length).map(WaitSignal::new);
  }

  private static Wait length(Duration elapsed) {
    if (elapsed.compareTo(USUAL) < 0) {
      return Wait.SHORT;
    }
    return elapsed.compareTo(LONG) < 0 ? Wait.USUAL : Wait.LONG;
  }

  /** A card is good to the last moment of its month, by the clock of the place where it is used. */
  private static Optional<ExpirySignal> expiry(@Nullable YearMonth expiry, OffsetDateTime time) {
    return Optional.ofNullable(expiry)
        .map(last -> new ExpirySignal(YearMonth.from(time).isAfter(last)));
  }

  private static void limits(FailedTransaction transaction, List<Signal> signals) {
    Money amount = transaction.amount();
    if (amount == null) {
      return;
    }
    over(amount.value(), amount, transaction.merchantLimit())
        .ifPresent(over -> signals.add(new LimitSignal(Limit.MERCHANT, over)));
    Money total = transaction.dailyTotal();
    if (total == null || total.currency().equals(amount.currency())) {
      BigDecimal day = total == null ? amount.value() : total.value().add(amount.value());
      over(day, amount, transaction.dailyLimit())
          .filter(over -> over || total != null)
          .ifPresent(over -> signals.add(new LimitSignal(Limit.DAILY, over)));
    }
  }

  /** {@code value}: in the currency of {@code amount}; may have more digits than an amount may. */
  private static Optional<Boolean> over(BigDecimal value, Money amount, @Nullable Money limit) {
    return limit == null || !limit.currency().equals(amount.currency())
        ? Optional.empty()
        : Optional.of(value.compareTo(limit.value()) > 0);
  }

  private static void registrations(FailedTransaction transaction, List<Signal> signals) {
    registered(Registrant.CUSTOMER, transaction.customerRegistered(), signals);
    registered(Registrant.MERCHANT, transaction.merchantRegistered(), signals);
    registered(Registrant.TERMINAL, transaction.terminalRegistered(), signals);
  }

  private static void registered(
      Registrant of, @Nullable Boolean registered, List<Signal> signals) {
    if (registered != null) {
      signals.add(new RegistrationSignal(of, registered));
    }
  }
}
