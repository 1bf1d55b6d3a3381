package org.posrules.history;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Names as numbers, which cost the collector nothing: 64 bits of a keyed hash. In one of some
 * billion full memories two names have the same, and nobody outside knows the key. Immutable.
 */
final class Fingerprints {
  /** Of a name that is not known. */
  static final long NONE = 0;

  private static final long SPREAD = 0xbf58476d1ce4e5b9L;
  private static final int HALF = 32;

  private final long key;

  Fingerprints(Random random) {
    this.key = random.nextLong();
  }

  /** Of a name; {@link #NONE} of none. */
  long of(@Nullable String name) {
    return name == null ? NONE : known(with(key, name));
  }

  /** Of a sale, and of nothing else. */
  long of(Sale sale) {
    return known(with(with(with(key, sale.merchantId()), sale.terminalId()), sale.transactionId()));
  }

  /** The length goes first, so that no name runs into the next one. */
  private static long with(long before, String name) {
    long hash = spread(before + name.length());
    for (int at = 0; at < name.length(); at++) {
      hash = spread(hash + name.charAt(at));
    }
    return hash;
  }

  private static long spread(long hash) {
    long product = hash * SPREAD;
    return product ^ (product >>> HALF);
  }

  private static long known(long hash) {
    return hash == NONE ? 1 : hash;
  }
}
