package org.posrules.outage;

import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;

/** One acquirer, terminal and so on, with what is known of it. */
final class Entity {
  final Dimension dimension;
  final String name;
  final Cusum.Pair alarm = new Cusum.Pair();
  final Baseline baseline = new Baseline();
  final Drift drift = Drift.ofIssuer();

  /** Known to be going on; null when nothing is. */
  @Nullable OpenOutage outage;

  Entity(Dimension dimension, String name) {
    this.dimension = dimension;
    this.name = name;
  }
}
