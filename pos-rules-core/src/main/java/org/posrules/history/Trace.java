package org.posrules.history;

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
  final Object name;

  /** Of the transaction, since 1970. */
  final long millis;

  /** Of the most careful verdict so far. */
  private String cause;

  private PaymentState payment;
  private RetryAdvice retry;

  final @Nullable String card;
  final @Nullable String terminal;

  /** Where it stands, unless others have pushed it out. */
  final List<Shelf> shelves;

  Trace(Incident incident, List<Shelf> shelves) {
    this.name = name(incident);
    this.millis = incident.occasion().time().toInstant().toEpochMilli();
    this.cause = incident.verdict().cause();
    this.payment = incident.verdict().payment();
    this.retry = incident.verdict().retry();
    this.card = incident.occasion().cardToken();
    this.terminal = incident.occasion().terminalId();
    this.shelves = shelves;
  }

  /** Its sale, or its id where it is of none that is known. */
  static Object name(Incident incident) {
    return incident.sale().<Object>map(sale -> sale).orElse(incident.id());
  }

  String cause() {
    return cause;
  }

  /** Counts from now on for what a later diagnosis of its sale says, if that is more careful. */
  void heed(Verdict later) {
    if (later.isMoreCarefulThan(payment, retry)) {
      List<Shelf> standing = shelves.stream().filter(shelf -> shelf.remove(this)).toList();
      cause = later.cause();
      payment = later.payment();
      retry = later.retry();
      standing.forEach(shelf -> shelf.add(this));
    }
  }
}
