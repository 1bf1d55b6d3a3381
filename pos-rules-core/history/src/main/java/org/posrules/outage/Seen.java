package org.posrules.outage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trial with what was to be expected of it. Kept for some hours. */
final class Seen {
  private final long millis;
  private final List<Entity> entities;
  private final @Nullable String cause;
  private final int card;
  private final int terminal;
  private final double usual;
  private double expected;
  private double mildStep;
  private double strongStep;

  /**
   * @param usual how likely it was to fail on a usual day
   */
  Seen(Trial trial, long millis, List<Entity> entities, double usual) {
    this.millis = millis;
    this.entities = entities;
    this.cause = trial.cause();
    this.card = Spread.nameOf(trial.occasion().cardToken());
    this.terminal = Spread.nameOf(trial.occasion().terminalId());
    this.usual = usual;
    expect(usual);
  }

  /** Takes a failure as explained as far as it was likely. */
  void expect(double likely) {
    expected = likely;
    mildStep = Cusum.step(isFailure(), likely, Cusum.Pair.MILD);
    strongStep = Cusum.step(isFailure(), likely, Cusum.Pair.STRONG);
  }

  long millis() {
    return millis;
  }

  List<Entity> entities() {
    return entities;
  }

  boolean isFailure() {
    return cause != null;
  }

  @Nullable String cause() {
    return cause;
  }

  /** A hash of the card's token, or {@link Spread#UNNAMED}. */
  int card() {
    return card;
  }

  int terminal() {
    return terminal;
  }

  /** How likely it was to fail on a usual day. */
  double usual() {
    return usual;
  }

  /** The same with what is known to be down by now. */
  double expected() {
    return expected;
  }

  /** Whether something was known to be down that it belongs to. */
  boolean isExplained() {
    return expected > usual;
  }

  double mildStep() {
    return mildStep;
  }

  double strongStep() {
    return strongStep;
  }
}
