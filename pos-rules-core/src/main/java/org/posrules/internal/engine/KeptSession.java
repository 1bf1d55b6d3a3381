package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.posrules.internal.engine.Recorder.Mark;

/**
 * A session of the rule engine that outlives a run: making one costs several times what a run does,
 * so the facts are taken out again instead. Used by one thread at a time.
 */
final class KeptSession {
  private static final int LISTENERS_OF_A_KIND = 1;

  private final KieSession session;
  private final Recorder recorder = new Recorder();

  KeptSession(KieBase rules) {
    KieSessionConfiguration defaults = null;
    session = rules.newKieSession(defaults, null);
    session.addEventListener(recorder.matches());
    session.addEventListener(recorder.insertions());
  }

  Recorder recorder() {
    return recorder;
  }

  /** Puts facts in. */
  void insert(Collection<?> facts) {
    facts.forEach(session::insert);
  }

  /** How many facts are in it. */
  long facts() {
    return session.getFactCount();
  }

  /** How many rules fired, at most {@code most}. */
  int fire(AgendaFilter allowed, int most) {
    return session.fireAllRules(allowed, most);
  }

  /**
   * Takes everything out. False when something is left that the next run could see; then the
   * session is of no more use.
   */
  boolean clear() {
    return clearSince(Mark.BEGINNING, Set.of());
  }

  /**
   * Takes out what was put in since. False when something is left, or wakes other rules than it had
   * silenced.
   */
  boolean clearSince(Mark mark, Set<String> silenced) {
    List<FactHandle> inserted = recorder.insertedSince(mark);
    inserted.forEach(session::delete);
    List<Rule> woken = inserted.isEmpty() ? List.of() : woken();
    recorder.forgetSince(mark);
    return (woken.isEmpty() || woken.stream().map(RuleBase::idOf).allMatch(silenced::contains))
        && facts() == mark.inserted()
        && session.getAgendaEventListeners().size() == LISTENERS_OF_A_KIND
        && session.getRuleRuntimeEventListeners().size() == LISTENERS_OF_A_KIND;
  }

  /** The rules that match what is in the session now; they are kept from firing. */
  List<Rule> woken() {
    List<Rule> woken = new ArrayList<>();
    session.fireAllRules(
        match -> {
          woken.add(match.getRule());
          return false;
        });
    return woken;
  }

  void dispose() {
    session.dispose();
  }
}
