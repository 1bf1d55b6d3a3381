package org.posrules.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a memory keeps of an incident. Two of them are the same only if they are one. */
final class Trace {
  final String id;
  final @Nullable String transactionId;

  /** Of the transaction, since 1970. */
  final long millis;

  final String cause;
  final @Nullable String card;
  final @Nullable String terminal;

  /** Where it stands, unless others have pushed it out. */
  final List<Shelf> shelves;

  Trace(Incident incident, List<Shelf> shelves) {
    this.id = incident.id();
    this.transactionId = incident.transactionId();
    this.millis = incident.occasion().time().toInstant().toEpochMilli();
    this.cause = incident.verdict().cause();
    this.card = incident.occasion().cardToken();
    this.terminal = incident.occasion().terminalId();
    this.shelves = shelves;
  }
}
