package org.posrules.service.rulebooks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.posrules.care.ShopDirectory;
import org.posrules.history.IncidentHistory;

/**
 * How a rulebook is kept alive. Immutable.
 *
 * @param maker makes the engines
 * @param state a folder of this process alone, where the served rulebook is kept for the next
 *     start; empty: it is not
 * @param watch how long files must be quiet before they are read again; empty: they are read only
 *     when somebody asks
 * @param caseTime how long the cases of one folder may take
 * @param history what remembers the failures that are diagnosed; empty: nothing does
 * @param shops of the terminals; empty: none are known
 * @param clock for the times in a status
 * @param listener is told of each reload, on the thread that reloads
 */
public record LiveSettings(
    Engine.Maker maker,
    Optional<Path> state,
    Optional<Duration> watch,
    Duration caseTime,
    Optional<IncidentHistory> history,
    Optional<ShopDirectory> shops,
    Clock clock,
    Consumer<Reload> listener) {
  /** Editors write a file in several steps, and a folder is copied file by file. */
  public static final Duration QUIET = Duration.ofMillis(500);

  /** Several times what the cases of the bundled rules take on a slow machine. */
  public static final Duration CASES = Duration.ofMinutes(2);

  /** Keeps nothing, watches the files, tells nobody. */
  public static LiveSettings of(Engine.Maker maker) {
    return new LiveSettings(
        maker,
        Optional.empty(),
        Optional.of(QUIET),
        CASES,
        Optional.empty(),
        Optional.empty(),
        Clock.systemUTC(),
        reload -> {});
  }
}
