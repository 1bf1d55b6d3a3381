package org.posrules.service.rulebooks;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.internal.authoring.testing.FolderWatch;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.RulebookVersion;
import org.posrules.service.Diagnoser;
import org.posrules.service.rulebooks.Reload.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rulebook that is served, changed as a whole when its sources change. A new one is read,
 * compiled and tried aside, and takes the place of the old one only if nothing is wrong with it;
 * each diagnosis is made with one of them from begin to end. Thread-safe; close it.
 */
public final class LiveRulebook implements Diagnoser, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveRulebook.class);
  private static final int SHOWN = 3;

  private final Loading loading;
  private final Clock clock;
  private final Consumer<Reload> listener;
  private final OneAtATime<Reload> reloads = new OneAtATime<>("rulebook-reload", this::reloadNow);
  private final @Nullable FolderWatch watch;

  /** Written by one thread at a time. */
  private volatile Serving serving;

  private volatile boolean closed;

  private LiveRulebook(
      Loading loading, Settings settings, Rules.Kind kind, @Nullable FolderWatch watch) {
    this.loading = loading;
    this.clock = settings.clock();
    this.listener = settings.listener();
    this.watch = watch;
    this.serving = first(kind);
  }

  private Serving first(Rules.Kind kind) {
    long since = System.nanoTime();
    Start start = Start.of(loading, clock.instant());
    Trial trial = start.trial();
    RulebookStatus status =
        new RulebookStatus(
            trial.engine().rulebook().version(),
            kind,
            clock.instant(),
            trial.passed(),
            loading.told(start.problems()),
            Optional.empty(),
            0,
            0);
    logServed(status.version(), Duration.ofNanos(System.nanoTime() - since));
    if (status.isDegraded()) {
      LOG.warn("that is not the rulebook that is wanted: {}", shown(status.degraded()));
    }
    return new Serving(trial.engine(), trial.snapshot().fingerprint(), status);
  }

  /**
   * How a rulebook is kept alive. Immutable.
   *
   * @param maker makes the engines
   * @param state a folder of this process alone, where the served rulebook is kept for the next
   *     start; empty: it is not
   * @param watch how long files must be quiet before they are read again; empty: they are read only
   *     when somebody asks
   * @param caseTime how long the cases of one folder may take
   * @param clock for the times in a status
   * @param listener is told of each reload, on the thread that reloads
   */
  public record Settings(
      Engine.Maker maker,
      Optional<Path> state,
      Optional<Duration> watch,
      Duration caseTime,
      Clock clock,
      Consumer<Reload> listener) {

    /** Keeps nothing, watches the files, tells nobody. */
    public static Settings of(Engine.Maker maker) {
      return new Settings(
          maker,
          Optional.empty(),
          Optional.of(Duration.ofMillis(500)),
          Duration.ofMinutes(2),
          Clock.systemUTC(),
          reload -> {});
    }
  }

  /**
   * Loads the rules; where they have problems, those that were kept of the same sources. Where
   * there are none, and the answers of its canaries are all that is wrong, what there is is served,
   * and is not {@link RulebookStatus#trusted()}.
   *
   * @throws RulebookException with every problem if there is nothing that can be served
   * @throws UncheckedIOException if the folder for what is kept cannot be used
   */
  public static LiveRulebook open(Rules rules, Settings settings) {
    OwnCases cases = new OwnCases(settings.caseTime());
    Loading loading = new Loading(rules, settings.maker(), cases, settings.state());
    boolean watched = settings.watch().isPresent() && !rules.paths().isEmpty();
    FolderWatch watch = watched ? new FolderWatch(rules.paths(), settings.watch().get()) : null;
    try {
      LiveRulebook live = new LiveRulebook(loading, settings, rules.kind(), watch);
      live.startWatching();
      return live;
    } catch (RuntimeException | Error e) {
      loading.close();
      throw e;
    }
  }

  /** Made with one rulebook from begin to end. */
  @Override
  public Diagnosis diagnose(FailedTransaction transaction, boolean questions) {
    return serving.engine().diagnoser().diagnose(transaction, questions);
  }

  /** What is in the rulebook that is served now. */
  public Rulebook rulebook() {
    return serving.engine().rulebook();
  }

  /** Which rulebook is served now. */
  public RulebookStatus status() {
    return serving.status();
  }

  /**
   * Reads the sources again and serves what they say, if nothing is wrong with it. Whoever asks
   * while that is done gets the next one. Cancelled where this is closed before it begins.
   */
  public CompletableFuture<Reload> reload() {
    return reloads.run();
  }

  private void startWatching() {
    FolderWatch changes = watch;
    if (changes != null) {
      Thread thread =
          new Thread(
              () -> {
                while (changes.awaitChange()) {
                  reloads.run();
                }
              },
              "rulebook-watch");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private Reload reloadNow() {
    long since = System.nanoTime();
    Serving before = serving;
    Serving next = next(before, since);
    Reload reload = next.status().last().orElseThrow();
    if (!closed) {
      serving = next;
      log(reload);
      tell(reload);
    }
    return reload;
  }

  private Serving next(Serving before, long since) {
    try {
      Snapshot snapshot = loading.snapshot();
      boolean same = snapshot.fingerprint().equals(before.fingerprint());
      if (same && before.status().trusted()) {
        return before.after(reload(Outcome.UNCHANGED, before.engine(), since, List.of()));
      }
      Trial trial = loading.tried(snapshot).orThrow();
      loading.keep(trial, clock.instant());
      Reload reload = reload(Outcome.ACCEPTED, trial.engine(), since, List.of());
      return new Serving(trial.engine(), snapshot.fingerprint(), before.status().changed(reload));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      List<RuleProblem> problems = loading.told(Loading.problems(e));
      return before.after(reload(Outcome.REFUSED, before.engine(), since, problems));
    }
  }

  private Reload reload(Outcome outcome, Engine served, long since, List<RuleProblem> problems) {
    return new Reload(
        clock.instant(),
        outcome,
        served.rulebook().version(),
        Duration.ofNanos(System.nanoTime() - since),
        problems);
  }

  private void tell(Reload reload) {
    try {
      listener.accept(reload);
    } catch (RuntimeException e) {
      LOG.error("a reload could not be told", e);
    }
  }

  private static void log(Reload reload) {
    switch (reload.outcome()) {
      case ACCEPTED -> logServed(reload.served(), reload.took());
      case UNCHANGED -> LOG.debug("the rulebook is what is served already");
      case REFUSED ->
          LOG.warn(
              "rulebook refused, {} stays: {}", reload.served().label(), shown(reload.problems()));
    }
  }

  private static void logServed(RulebookVersion version, Duration took) {
    LOG.info(
        "rulebook {} {} is served, read and tried in {} s",
        version.label(),
        version.digest(),
        String.format(Locale.ROOT, "%.1f", took.toMillis() / 1e3));
  }

  private static String shown(List<RuleProblem> problems) {
    String first =
        problems.stream().limit(SHOWN).map(RuleProblem::toString).collect(Collectors.joining("; "));
    return problems.size() + " problem(s): " + first + (problems.size() > SHOWN ? "; …" : "");
  }

  /** Ends the watch and the reload at hand. Diagnoses are made as before. */
  @Override
  public void close() {
    closed = true;
    if (watch != null) {
      watch.close();
    }
    reloads.close();
    loading.close();
  }

  private record Serving(Engine engine, String fingerprint, RulebookStatus status) {

    Serving after(Reload reload) {
      return new Serving(engine, fingerprint, status.after(reload));
    }
  }
}
