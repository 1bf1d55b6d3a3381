package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.FactHandle;
import org.posrules.facts.CareSignal;
import org.posrules.facts.Concern;
import org.posrules.facts.Finding;
import org.posrules.facts.Member;
import org.posrules.facts.Remedy;
import org.posrules.facts.Signal;
import org.posrules.internal.values.FiredConcern;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;

/**
 * Notes which rule inserted what, and what that rule had matched. One per session, cleared after
 * each run.
 */
final class Recorder {
  private final List<FiredFinding> findings = new ArrayList<>();
  private final List<FiredRemedy> remedies = new ArrayList<>();
  private final List<FiredConcern> concerns = new ArrayList<>();
  private final List<FactHandle> inserted = new ArrayList<>();
  private List<?> matched = List.of();

  /** How much was noted at some time. */
  record Mark(int findings, int remedies, int concerns, int inserted) {
    /** Of a run that has not begun. */
    static final Mark BEGINNING = new Mark(0, 0, 0, 0);
  }

  List<FiredFinding> findings() {
    return findings;
  }

  List<FiredRemedy> remedies() {
    return remedies;
  }

  List<FiredConcern> concerns() {
    return concerns;
  }

  Mark mark() {
    return new Mark(findings.size(), remedies.size(), concerns.size(), inserted.size());
  }

  /** What was put in since, by anybody. */
  List<FactHandle> insertedSince(Mark mark) {
    return since(inserted, mark.inserted());
  }

  /** Forgets what was noted since. */
  void forgetSince(Mark mark) {
    since(findings, mark.findings()).clear();
    since(remedies, mark.remedies()).clear();
    since(concerns, mark.concerns()).clear();
    since(inserted, mark.inserted()).clear();
    matched = List.of();
  }

  private static <T> List<T> since(List<T> all, int size) {
    return all.subList(size, all.size());
  }

  DefaultAgendaEventListener matches() {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        matched = event.getMatch().getObjects();
      }
    };
  }

  private <T> List<T> matched(Class<T> type) {
    List<T> some = new ArrayList<>(matched.size());
    for (Object fact : matched) {
      Object signal = signal(fact);
      if (type.isInstance(signal)) {
        some.add(type.cast(signal));
      }
    }
    return some;
  }

  /** That a signal belongs to a family rests on the signal alone. */
  private static Object signal(Object fact) {
    return fact instanceof Member member ? member.signal() : fact;
  }

  DefaultRuleRuntimeEventListener insertions() {
    return new DefaultRuleRuntimeEventListener() {
      @Override
      public void objectInserted(ObjectInsertedEvent event) {
        inserted.add(event.getFactHandle());
        if (event.getObject() instanceof Finding finding) {
          findings.add(
              new FiredFinding(finding, RuleBase.idOf(event.getRule()), matched(Signal.class)));
        } else if (event.getObject() instanceof Remedy remedy) {
          remedies.add(new FiredRemedy(remedy, RuleBase.idOf(event.getRule())));
        } else if (event.getObject() instanceof Concern concern) {
          concerns.add(
              new FiredConcern(concern, RuleBase.idOf(event.getRule()), matched(CareSignal.class)));
        }
      }
    };
  }
}
