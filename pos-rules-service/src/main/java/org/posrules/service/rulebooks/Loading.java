package org.posrules.service.rulebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.CardFree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and tries the rules that are wanted, and remembers what was served. Used by one thread. */
final class Loading implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

  private final Rules rules;
  private final Engine.Maker maker;
  private final OwnCases cases;
  private final @Nullable StateFolder state;
  private final Set<Path> places;
  private long highest;

  /** {@code folder}: where served rulebooks are kept; none are where it is empty. */
  Loading(Rules rules, Engine.Maker maker, OwnCases cases, Optional<Path> folder) {
    this.rules = rules;
    this.maker = maker;
    this.cases = cases;
    this.places =
        Stream.concat(rules.paths().stream(), folder.stream())
            .flatMap(path -> Stream.of(path.toAbsolutePath(), path))
            .collect(Collectors.toUnmodifiableSet());
    this.state = folder.isPresent() ? StateFolder.open(folder.get()) : null;
    this.highest = state == null ? 0 : highest(state);
  }

  private static long highest(StateFolder state) {
    try {
      return state.highest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the sources say now. Throws {@link RulebookException}. */
  Snapshot snapshot() {
    return Snapshot.read(rules.atLeast(highest));
  }

  /** An engine of it, tried. Throws {@link RulebookException} where there can be none. */
  Trial tried(Snapshot snapshot) {
    return Trial.of(snapshot, maker, cases);
  }

  /** The last that was served and still passes; to the problems is added what ails the others. */
  Optional<Trial> lastGood(List<RuleProblem> problems) {
    for (Kept kept : kept()) {
      try {
        Optional<Snapshot> snapshot = kept.insteadOf(rules.atLeast(highest));
        if (snapshot.isPresent()) {
          return Optional.of(tried(snapshot.get()).orThrow());
        }
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        problems.addAll(problems(e));
      }
    }
    return Optional.empty();
  }

  private List<Kept> kept() {
    try {
      return state == null ? List.of() : state.kept();
    } catch (IOException e) {
      LOG.warn("what was kept of rulebooks cannot be read", e);
      return List.of();
    }
  }

  /** Remembers what is served from now on. A full disk keeps no good rulebook from being served. */
  void keep(Trial trial, Instant at) {
    highest = Math.max(highest, trial.snapshot().sequence());
    if (state == null || rules.paths().isEmpty()) {
      return;
    }
    try {
      state.keep(trial.snapshot(), trial.engine().rulebook().version(), at);
    } catch (IOException | RulebookException e) {
      LOG.warn("the rulebook is served, but could not be kept for the next start", e);
    }
  }

  /** What befell a rulebook, as problems of it. */
  static List<RuleProblem> problems(Throwable thrown) {
    if (thrown instanceof RulebookException refused) {
      return refused.problems();
    }
    LOG.error("a rulebook could not be loaded", thrown);
    String what = "cannot be loaded: " + thrown.getClass().getSimpleName();
    String why = thrown.getMessage() == null ? "" : ", " + thrown.getMessage();
    return List.of(RuleProblem.of(ProblemKind.RULES_UNLOADABLE, "rulebook", what + why));
  }

  /**
   * The problems without the places of this machine, which are nobody's business elsewhere, nor
   * cards.
   */
  List<RuleProblem> told(List<RuleProblem> problems) {
    List<RuleProblem> told = new ArrayList<>();
    for (RuleProblem problem : problems) {
      told.add(
          new RuleProblem(
              problem.kind(),
              told(problem.place()),
              told(problem.message()),
              problem.other() == null ? null : told(problem.other())));
    }
    return told;
  }

  private RulePlace told(RulePlace place) {
    return new RulePlace(told(place.file()), place.line(), place.column());
  }

  private String told(String text) {
    String told = text;
    for (Path place : places) {
      Path name = place.getFileName();
      if (name != null && place.getNameCount() > 1) {
        told = told.replace(place.toString(), name.toString());
      }
    }
    return CardFree.of(told);
  }

  @Override
  public void close() {
    if (state != null) {
      state.close();
    }
  }
}
