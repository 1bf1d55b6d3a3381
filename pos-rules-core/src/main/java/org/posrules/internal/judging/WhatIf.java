package org.posrules.internal.judging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.internal.advice.Advisor;
import org.posrules.internal.advice.Cures;
import org.posrules.internal.advice.Plan;
import org.posrules.internal.engine.Reach;
import org.posrules.internal.engine.Reach.Extent;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.evidence.ErrorText;
import org.posrules.internal.judging.Judge.Judged;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.Ranking;

/**
 * What the plan would be if another fact were known. The rules are asked again only where that fact
 * reaches rules that look at others beside it, and run anew only where it cannot be told what they
 * would take back. Used by one thread.
 */
public final class WhatIf implements Function<FailedTransaction, Plan>, AutoCloseable {
  private final Judge judge;
  private final Rooms rooms;
  private final KnownFacts known;
  private final Judged now;
  private final Set<Signal> given;

  /** The signals that are read of several facts together. */
  private final List<Signal> joint;

  private final List<Suspect> suspects;
  private final Cures cures;

  /** The conditions of rules that are met. */
  private final BitSet met;

  /** Ids of the rules that speak of causes. */
  private final Set<String> spoken;

  /** What the text says beside a code of the scheme that was asked about last. */
  private ErrorText heard;

  /** A run of the rules that knows what is given; null until it is needed. */
  private @Nullable RuleSession session;

  WhatIf(Judge judge, Rooms rooms, KnownFacts known, Judged now) {
    this.judge = judge;
    this.rooms = rooms;
    this.known = known;
    this.now = now;
    this.given = new HashSet<>(now.signals());
    this.joint = without(now.signals(), plain(now.clean()));
    this.heard = now.heard();
    this.suspects = Judge.suspects(now.ranking());
    this.cures = judge.cures(now.remedies(), now.past());
    this.met = reach().met(now.signals());
    met.or(reach().metBySuspects(suspects));
    this.spoken = now.findings().stream().map(FiredFinding::ruleId).collect(Collectors.toSet());
  }

  private Reach reach() {
    return rooms.rules().reach();
  }

  private List<Signal> plain(CleanTransaction clean) {
    return rooms.evidence().plain(clean.transaction(), clean.time());
  }

  private List<Signal> signals(CleanTransaction clean) {
    if (rooms.evidence().areAlike(clean.transaction(), now.clean().transaction())) {
      List<Signal> signals = plain(clean);
      signals.addAll(joint);
      return signals;
    }
    heard = rooms.evidence().hearAgain(heard, clean.transaction());
    return rooms.evidence().read(clean.transaction(), heard, clean.time(), now.past());
  }

  @Override
  public Plan apply(FailedTransaction other) {
    CleanTransaction clean = now.clean().with(other);
    List<Signal> signals = signals(clean);
    List<Signal> further = new ArrayList<>(signals);
    further.removeIf(given::contains);
    if (signals.size() != given.size() + further.size()) {
      return judge.judge(clean, now.heard(), now.past(), signals).plan();
    }
    BitSet taking = known.met(further);
    Extent extent = reach().extent(taking, met);
    if (extent == Extent.NONE) {
      return rooms.payment().areSilent(further) && further.stream().noneMatch(Advisor::looksAt)
          ? now.plan()
          : judge.plan(clean, signals, now.ranking(), cures);
    }
    if (extent == Extent.THEMSELVES) {
      Ranking ranking = rooms.ranker().rank(with(now.findings(), further), heard.lean());
      if (areEnough(ranking, taking)) {
        return judge.plan(clean, signals, ranking, cures);
      }
    }
    return reach()
        .takenBack(taking, spoken)
        .map(silenced -> beside(clean, signals, further, silenced))
        .orElseGet(() -> judge.judge(clean, now.heard(), now.past(), signals).plan());
  }

  /** Whether the remedies that were found are those of the suspects of this ranking too. */
  private boolean areEnough(Ranking ranking, BitSet taking) {
    BitSet then = (BitSet) met.clone();
    then.or(taking);
    BitSet others = reach().metBySuspects(without(Judge.suspects(ranking), suspects));
    return reach().extent(others, then) == Extent.NONE;
  }

  private Plan beside(
      CleanTransaction clean, List<Signal> signals, List<Signal> further, Set<String> silenced) {
    RuleSession run = run();
    return run.beside(
        silenced,
        () -> {
          List<FiredFinding> findings = new ArrayList<>(run.classify(further));
          findings.removeIf(fired -> silenced.contains(fired.ruleId()));
          Ranking ranking = rooms.ranker().rank(findings, heard.lean());
          Cures then = judge.cures(run.remedies(Judge.suspects(ranking)), now.past());
          return judge.plan(clean, signals, ranking, then);
        });
  }

  private RuleSession run() {
    if (session == null || !session.isOpen()) {
      close();
      session = rooms.rules().open();
      session.classify(now.signals());
    }
    return session;
  }

  private static <T> List<T> without(List<T> all, Collection<T> some) {
    List<T> left = new ArrayList<>(all);
    left.removeAll(some);
    return left;
  }

  /** The findings, and those of rules that look at one of the further facts alone. */
  private List<FiredFinding> with(List<FiredFinding> findings, List<Signal> further) {
    List<FiredFinding> all = new ArrayList<>(findings);
    further.forEach(signal -> all.addAll(known.findings(signal)));
    return all;
  }

  @Override
  public void close() {
    if (session != null) {
      session.close();
    }
  }
}
