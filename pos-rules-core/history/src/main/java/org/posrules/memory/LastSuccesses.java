package org.posrules.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;
import org.posrules.history.Occasion;

/** When terminals last succeeded; those that did so longest ago are forgotten. Thread-safe. */
final class LastSuccesses {
  private final int most;
  private final Map<String, Instant> terminals = new LinkedHashMap<>(16, 0.75f, true);

  LastSuccesses(int most) {
    this.most = most;
  }

  /** Reports may come late: an earlier one changes nothing. */
  synchronized void add(Occasion occasion) {
    String terminal = occasion.terminalId();
    if (terminal == null) {
      return;
    }
    terminals.merge(
        terminal,
        occasion.time().toInstant(),
        (known, other) -> known.isAfter(other) ? known : other);
    if (terminals.size() > most) {
      terminals.remove(terminals.keySet().iterator().next());
    }
  }

  /** The last one, if it was before this occasion; null when none is known. */
  synchronized @Nullable Instant before(Occasion occasion) {
    Instant last = occasion.at(Dimension.TERMINAL).map(terminals::get).orElse(null);
    return last == null || last.isAfter(occasion.time().toInstant()) ? null : last;
  }
}
