package org.posrules.service.rulebooks;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopForm;
import org.posrules.history.IncidentHistory;
import org.posrules.internal.authoring.testing.FolderWatch;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.Diagnoser;
import org.posrules.service.rulebooks.Reload.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rulebook that is served, changed as a whole when its sources change. A new one is read,
 * compiled and tried aside, and takes the place of the old one only if nothing is wrong with it;
 * each diagnosis is made with one of them from begin to end. Thread-safe; close it.
 */
public final class LiveRulebook implements Served, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveRulebook.class);

  private final Loading loading;
  private final Clock clock;
  private final Consumer<Reload> listener;
  private final Optional<IncidentHistory> history;
  private final OneAtATime<Reload> reloads = new OneAtATime<>("rulebook-reload", this::reloadNow);
  private final @Nullable FolderWatch watch;

  /** Written by one thread at a time. */
  private volatile Serving serving;

  private volatile boolean closed;

  private LiveRulebook(
      Loading loading, LiveSettings settings, Rules.Kind kind, @Nullable FolderWatch watch) {
    this.loading = loading;
    this.clock = settings.clock();
    this.listener = settings.listener();
    this.history = settings.history();
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
    ReloadLog.started(status, Duration.ofNanos(System.nanoTime() - since));
    return new Serving(remembering(trial), trial.snapshot().fingerprint(), status);
  }

  /**
   * Loads the rules; where they have problems, those that were kept of the same sources. Where
   * there are none, and the answers of its canaries are all that is wrong, what there is is served,
   * and is not {@link RulebookStatus#trusted()}.
   *
   * @throws RulebookException with every problem if there is nothing that can be served
   * @throws UncheckedIOException if the folder for what is kept cannot be used
   */
  public static LiveRulebook open(Rules rules, LiveSettings settings) {
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

  /** Made with one rulebook from begin to end. */
  @Override
  public ShopForm form(Locale language) {
    return serving.engine().diagnoser().form(language);
  }

  @Override
  public ShopAssessment assess(Shop shop) {
    return serving.engine().diagnoser().assess(shop);
  }

  /** A diagnosis of which nothing is remembered. */
  @Override
  public Diagnoser aside() {
    return (transaction, questions) ->
        serving.engine().diagnoser().aside().diagnose(transaction, questions);
  }

  /** What is in the rulebook that is served now. */
  @Override
  public Rulebook rulebook() {
    return serving.engine().rulebook();
  }

  /** Which rulebook is served now. */
  @Override
  public RulebookStatus status() {
    return serving.status();
  }

  /**
   * Reads the sources again and serves what they say, if nothing is wrong with it. Whoever asks
   * while that is done gets the next one. Cancelled where this is closed before it begins.
   */
  @Override
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
                  CompletableFuture<Reload> unused = reloads.run();
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
      ReloadLog.told(reload);
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
      return new Serving(
          remembering(trial), snapshot.fingerprint(), before.status().changed(reload));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      List<RuleProblem> problems = loading.told(Loading.problems(e));
      return before.after(reload(Outcome.REFUSED, before.engine(), since, problems));
    }
  }

  /** Canaries and cases asked the engine before this; nobody failed, and nothing is remembered. */
  private Engine remembering(Trial trial) {
    return history.map(trial.engine()::remembering).orElse(trial.engine());
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
