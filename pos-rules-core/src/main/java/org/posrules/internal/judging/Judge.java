package org.posrules.internal.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.MissingFact;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.history.Past;
import org.posrules.internal.advice.Advisor;
import org.posrules.internal.advice.Cures;
import org.posrules.internal.advice.Plan;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.evidence.ErrorText;
import org.posrules.internal.evidence.EvidenceReader;
import org.posrules.internal.values.Budget;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;
import org.posrules.rulebook.Cause;

/**
 * What is concluded of a transaction, from the evidence to the plan, and what would be if one fact
 * more were known. Thread-safe.
 */
public final class Judge {
  private final Rooms rooms;
  private final RuleBase rules;
  private final EvidenceReader evidence;
  private final Shadow shadow;
  private final KnownFacts known;

  public Judge(Rooms rooms) {
    this.rooms = rooms;
    this.rules = rooms.rules();
    this.evidence = rooms.evidence();
    this.shadow = new Shadow(rules);
    this.known = new KnownFacts(rules);
  }

  /** All that was concluded, and of what. */
  public record Judged(
      CleanTransaction clean,
      ErrorText heard,
      Past past,
      List<Signal> signals,
      List<FiredFinding> findings,
      Ranking ranking,
      List<FiredRemedy> remedies,
      Plan plan) {}

  /** The transaction without anything sensitive, its scheme by its canonical name. */
  public CleanTransaction clean(FailedTransaction transaction) {
    return rooms.intake().clean(transaction);
  }

  /** {@code past}: what is remembered that bears on it. */
  public Judged judge(CleanTransaction clean, Past past) {
    ErrorText heard = evidence.hear(clean.transaction());
    List<Signal> signals = evidence.read(clean.transaction(), heard, clean.time(), past);
    return judge(clean, heard, past, signals);
  }

  /** What would be concluded of these signals. */
  public Judged judge(CleanTransaction clean, List<Signal> signals) {
    return judge(clean, evidence.hear(clean.transaction()), Past.NONE, signals);
  }

  /** What was concluded, in words; without questions and history. */
  public Diagnosis write(String id, Judged judged, Locale language) {
    CleanTransaction clean = judged.clean();
    Advisor advisor = rooms.advisor();
    return advisor.write(id, clean, judged.plan(), language).toBuilder()
        .shadow(advisor.evidence(shadow.findings(judged.signals()), language))
        .notes(notes(judged, language))
        .build();
  }

  private List<String> notes(Judged judged, Locale language) {
    CleanTransaction clean = judged.clean();
    List<String> notes =
        new ArrayList<>(
            rooms.notes().say(judged.plan(), judged.past().outages(), clean.time(), language));
    notes.addAll(rooms.notes().say(evidence.unused(clean.transaction()), language));
    led(judged)
        .ifPresent(
            before ->
                notes.add(
                    rooms.notes().sayLed(before, first(judged.ranking()).orElseThrow(), language)));
    return notes;
  }

  /** The first cause by phrases alone, where the text as a whole leads to another category. */
  private static Optional<Cause> led(Judged judged) {
    boolean remembers = judged.findings().stream().anyMatch(FiredFinding::remembers);
    Optional<Cause> now = first(judged.ranking());
    return remembers || now.isEmpty()
        ? Optional.empty()
        : first(judged.ranking().byOwnFacts())
            .filter(before -> before.category() != now.orElseThrow().category());
  }

  private static Optional<Cause> first(Ranking ranking) {
    return ranking.faults().stream().findFirst().map(RankedCause::cause);
  }

  /** The questions whose answers would change it most, as many as are found within the budget. */
  public List<MissingFact> ask(Judged judged, Locale language, Budget budget) {
    try (WhatIf whatIf = whatIf(judged)) {
      return rooms.advisor().ask(judged.plan(), judged.clean(), language, whatIf, budget);
    }
  }

  Judged judge(CleanTransaction clean, ErrorText heard, Past past, List<Signal> signals) {
    try (RuleSession session = rules.open()) {
      List<FiredFinding> findings = session.classify(signals);
      Ranking ranking = rooms.ranker().rank(findings, heard.lean());
      List<FiredRemedy> remedies = session.remedies(suspects(ranking));
      Plan plan = plan(clean, signals, ranking, cures(remedies, past));
      return new Judged(clean, heard, past, signals, findings, ranking, remedies, plan);
    }
  }

  Plan plan(CleanTransaction clean, List<Signal> signals, Ranking ranking, Cures cures) {
    return rooms
        .advisor()
        .plan(clean, signals, ranking, rooms.payment().judge(signals, ranking), cures);
  }

  Cures cures(List<FiredRemedy> remedies, Past past) {
    return rooms.advisor().cures(remedies, past.experience());
  }

  /**
   * What the remedy rules are asked about: the faults; where there are none, that nothing is
   * recognised, and by which readings nothing has failed.
   */
  public static List<Suspect> suspects(Ranking ranking) {
    List<Suspect> suspects = new ArrayList<>();
    boolean none = ranking.faults().isEmpty();
    for (RankedCause each : none ? ranking.harmless() : ranking.faults()) {
      suspects.add(new Suspect(each.cause().name(), suspects.size() + 1));
    }
    if (none) {
      suspects.add(new Suspect(Diagnosis.UNRECOGNISED, suspects.size() + 1));
    }
    return suspects;
  }

  /** What would be if one fact more were known; close it when no more is asked. */
  public WhatIf whatIf(Judged now) {
    return new WhatIf(this, rooms, known, now);
  }
}
