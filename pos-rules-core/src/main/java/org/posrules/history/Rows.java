package org.posrules.history;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/**
 * What a memory keeps of each incident, in columns: a hundred thousand of them are a week, and as
 * objects they would be most of what the collector has to carry. The rows are a ring: beyond the
 * bound each new one takes the place of the one that came first. Not thread-safe.
 */
final class Rows {
  private static final int FEW = 64;

  private final int most;
  private final Fingerprints fingerprints = new Fingerprints(new Random());

  /** Each name once: incidents that are read bring their own. There are as many as causes. */
  private final Map<String, String> causeNames = new HashMap<>();

  private final Map<Dimension, long[]> names = new EnumMap<>(Dimension.class);

  private long[] sales = {};
  private long[] millis = {};
  private String[] causes = {};
  private PaymentState[] payments = {};
  private RetryAdvice[] retries = {};
  private int size;
  private int next;

  Rows(int most, List<Dimension> named) {
    this.most = most;
    named.forEach(dimension -> names.put(dimension, new long[0]));
    makeRoom(Math.min(most, FEW));
  }

  boolean isFull() {
    return size == most;
  }

  /** For how many there is room now. */
  int room() {
    return millis.length;
  }

  /** The row that the next incident comes into; in a full memory the one to be forgotten first. */
  int next() {
    return next;
  }

  /** Writes an incident, which is known by its sale, into the next row. */
  void add(long sale, Incident incident) {
    if (next == millis.length) {
      makeRoom((int) Math.min(most, 2L * next));
    }
    sales[next] = sale;
    millis[next] = incident.occasion().time().toInstant().toEpochMilli();
    names.forEach((dimension, column) -> column[next] = name(dimension, incident.occasion()));
    judge(next, incident.verdict());
    size = Math.max(size, next + 1);
    next = (next + 1) % most;
  }

  /** Writes into a row what was concluded of it. */
  void judge(int row, Verdict verdict) {
    causes[row] = causeNames.computeIfAbsent(verdict.cause(), any -> any);
    payments[row] = verdict.payment();
    retries[row] = verdict.retry();
  }

  /** What an incident is known by: its sale, or its id where it is of none that is known. */
  long sale(Incident incident) {
    return incident.sale().map(fingerprints::of).orElseGet(() -> fingerprints.of(incident.id()));
  }

  /** What an occasion is of this kind. */
  long name(Dimension dimension, Occasion occasion) {
    return fingerprints.of(occasion.at(dimension).orElse(null));
  }

  long sale(int row) {
    return sales[row];
  }

  /** Of the transaction, since 1970. */
  long millis(int row) {
    return millis[row];
  }

  /** Of the most careful verdict so far. */
  String cause(int row) {
    return causes[row];
  }

  boolean isLessCarefulThan(Verdict verdict, int row) {
    return verdict.isMoreCarefulThan(payments[row], retries[row]);
  }

  /** What a row is of this kind; {@link Fingerprints#NONE} where that is not known. */
  long name(Dimension dimension, int row) {
    return Objects.requireNonNull(names.get(dimension))[row];
  }

  private void makeRoom(int room) {
    sales = Arrays.copyOf(sales, room);
    millis = Arrays.copyOf(millis, room);
    causes = Arrays.copyOf(causes, room);
    payments = Arrays.copyOf(payments, room);
    retries = Arrays.copyOf(retries, room);
    names.replaceAll((dimension, column) -> Arrays.copyOf(column, room));
  }
}
