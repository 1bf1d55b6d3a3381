package org.posrules.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a memory keeps of an incident. Two of them are the same only if they are one. */
final class Trace {
  final String id;
  final @Nullable Sale sale;

  /** Of the transaction, since 1970. */
  final long millis;

  /** Of the most careful verdict so far. */
  private Verdict verdict;

  final @Nullable String card;
  final @Nullable String terminal;

  /** Where it stands, unless others have pushed it out. */
  final List<Shelf> shelves;

  Trace(Incident incident, List<Shelf> shelves) {
    this.id = incident.id();
    this.sale = incident.sale().orElse(null);
    this.millis = incident.occasion().time().toInstant().toEpochMilli();
    this.verdict = incident.verdict();
    this.card = incident.occasion().cardToken();
    this.terminal = incident.occasion().terminalId();
    this.shelves = shelves;
  }

  String cause() {
    return verdict.cause();
  }

  /** Counts from now on for what a later diagnosis of its sale says, if that is more careful. */
  void heed(Verdict later) {
    if (later.isMoreCarefulThan(verdict)) {
      List<Shelf> standing = shelves.stream().filter(shelf -> shelf.remove(this)).toList();
      verdict = later;
      standing.forEach(shelf -> shelf.add(this));
    }
  }
}
