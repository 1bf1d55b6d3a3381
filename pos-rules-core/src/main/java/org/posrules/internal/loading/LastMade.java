package org.posrules.internal.loading;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * The last thing that was made of something, for whoever asks for the same again; given up where
 * memory is short. Thread-safe.
 *
 * @param <K> what it is made of: an immutable value
 * @param <V> what is made of it; whoever asks shares it, so it is immutable too
 */
public final class LastMade<K, V> {
  private volatile SoftReference<Made<K, V>> last = new SoftReference<>(null);

  /** What was made of an equal one, or what is made now. What throws is not remembered. */
  public V of(K key, Supplier<V> make) {
    Made<K, V> made = last.get();
    if (made == null || !made.of().equals(key)) {
      made = new Made<>(key, make.get());
      last = new SoftReference<>(made);
    }
    return made.value();
  }

  private record Made<K, V>(K of, V value) {}
}
