package org.posrules.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Experience;
import org.posrules.history.Experience.Tally;
import org.posrules.store.FixCount;

/** What incidents that were closed teach about remedies. Immutable; thread-safe. */
final class Learned {
  /** From so many closings on, a terminal model is judged by its own. */
  private static final int ENOUGH = 10;

  private final Map<Remedy, Tally> all = new HashMap<>();
  private final Map<Remedy, Tally> ofModels = new HashMap<>();

  Learned(List<FixCount> fixes) {
    for (FixCount fix : fixes) {
      Tally tally = new Tally(fix.tries(), fix.helped());
      all.merge(new Remedy(fix.cause(), fix.action(), null), tally, Learned::sum);
      if (fix.terminalModel() != null) {
        ofModels.put(new Remedy(fix.cause(), fix.action(), fix.terminalModel()), tally);
      }
    }
  }

  private record Remedy(String cause, String action, @Nullable String model) {}

  /** What bears on a terminal of this model; null when it is not known. */
  Experience on(@Nullable String model) {
    return (cause, action) -> {
      Tally own = ofModels.getOrDefault(new Remedy(cause, action, model), NONE);
      return own.tries() >= ENOUGH ? own : all.getOrDefault(new Remedy(cause, action, null), NONE);
    };
  }

  private static final Tally NONE = new Tally(0, 0);

  private static Tally sum(Tally one, Tally other) {
    return new Tally(one.tries() + other.tries(), one.helped() + other.helped());
  }
}
