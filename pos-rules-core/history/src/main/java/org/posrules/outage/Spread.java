package org.posrules.outage;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Over how many different cards or terminals something is spread. Holds hashes, no names. */
final class Spread {
  static final int UNNAMED = 0;

  private final Set<Integer> named = new HashSet<>();
  private int unnamed;

  static int nameOf(@Nullable String name) {
    return name == null ? UNNAMED : name.hashCode();
  }

  void add(int name) {
    if (name == UNNAMED) {
      unnamed++;
    } else {
      named.add(name);
    }
  }

  void add(Spread other) {
    named.addAll(other.named);
    unnamed += other.unnamed;
  }

  void clear() {
    named.clear();
    unnamed = 0;
  }

  /** Where some are named only those count; where none is, each stands for one. */
  int size() {
    return named.isEmpty() ? unnamed : named.size();
  }
}
