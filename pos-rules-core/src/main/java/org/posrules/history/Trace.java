package org.posrules.history;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/**
 * What a memory keeps of an incident: there are a hundred thousand of them for a week, so it is
 * little. Two of them are the same only if they are one.
 */
final class Trace {
  /** What it is known by. */
  final String name;

  /** Of the transaction, since 1970. */
  final long millis;

  /** Of the most careful verdict so far. */
  private String cause;

  private PaymentState payment;
  private RetryAdvice retry;

  final @Nullable String card;
  final @Nullable String terminal;

  /** Where it stands, unless others have pushed it out. */
  final Shelf[] shelves;

  Trace(Incident incident, List<Shelf> shelves) {
    this.name = name(incident);
    this.millis = incident.occasion().time().toInstant().toEpochMilli();
    this.cause = incident.verdict().cause();
    this.payment = incident.verdict().payment();
    this.retry = incident.verdict().retry();
    this.card = shared(incident.occasion().cardToken(), shelves);
    this.terminal = shared(incident.occasion().terminalId(), shelves);
    this.shelves = shelves.toArray(Shelf[]::new);
  }

  /** Its sale in one text, or its id where it is of none that is known. */
  static String name(Incident incident) {
    return incident.sale().map(Trace::name).orElse(incident.id());
  }

  /** With the lengths, so that no two sales have the same. */
  private static String name(Sale sale) {
    String merchant = sale.merchantId();
    String terminal = sale.terminalId();
    return merchant.length()
        + ","
        + terminal.length()
        + ":"
        + merchant
        + terminal
        + sale.transactionId();
  }

  /** The same name as its shelf has: each incident brings one of its own. */
  private static @Nullable String shared(@Nullable String name, List<Shelf> shelves) {
    for (Shelf shelf : shelves) {
      if (shelf.entity().equals(name)) {
        return shelf.entity();
      }
    }
    return name;
  }

  String cause() {
    return cause;
  }

  /** Counts from now on for what a later diagnosis of its sale says, if that is more careful. */
  void heed(Verdict later) {
    if (later.isMoreCarefulThan(payment, retry)) {
      List<Shelf> standing = Arrays.stream(shelves).filter(shelf -> shelf.remove(this)).toList();
      cause = later.cause();
      payment = later.payment();
      retry = later.retry();
      standing.forEach(shelf -> shelf.add(this));
    }
  }
}
