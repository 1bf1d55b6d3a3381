package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.posrules.facts.CareSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.internal.engine.Recorder.Mark;
import org.posrules.internal.values.FiredConcern;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;

/**
 * One run of the rules: over one transaction, where first the signals are classified, then, once
 * the causes are ranked, the suspects get their remedies; or over one shop. Not thread-safe; used
 * by one call.
 */
public final class RuleSession implements AutoCloseable {
  private static final Comparator<FiredFinding> FIXED_ORDER =
      Comparator.comparing(FiredFinding::ruleId)
          .thenComparing(fired -> fired.finding().cause())
          .thenComparing(fired -> fired.finding().toString())
          .thenComparing(fired -> fired.matched().toString());

  private static final Comparator<FiredRemedy> FIXED_REMEDY_ORDER =
      Comparator.comparing(FiredRemedy::ruleId).thenComparing(fired -> fired.remedy().toString());

  private enum State {
    OPEN,
    /** Something was thrown; what is in the session is not known. */
    BROKEN,
    CLOSED
  }

  private final KeptSession session;
  private final Reach reach;
  private final Supplier<FiringLimit> limits;
  private final Consumer<KeptSession> home;
  private FiringLimit limit;
  private Anteroom anteroom;
  private State state = State.OPEN;

  /**
   * {@code reach}: of the rules that may fire; {@code limits}: for all of a run, or for what it is
   * asked beside; {@code home}: where the session goes when it is as it came.
   */
  RuleSession(
      KeptSession session, Reach reach, Supplier<FiringLimit> limits, Consumer<KeptSession> home) {
    this.session = session;
    this.reach = reach;
    this.anteroom = new Anteroom(reach);
    this.limits = limits;
    this.limit = limits.get();
    this.home = home;
  }

  /**
   * What the rules conclude of the signals, and of those that they were given before, in an order
   * that does not depend on the firing.
   */
  public List<FiredFinding> classify(List<Signal> signals) {
    run(reach.facts(signals));
    List<FiredFinding> findings = new ArrayList<>(session.recorder().findings());
    findings.sort(FIXED_ORDER);
    return findings;
  }

  /** What the rules conclude of what was observed about a shop, in such an order too. */
  public List<FiredConcern> assess(List<CareSignal> signals) {
    run(signals);
    List<FiredConcern> concerns = new ArrayList<>(session.recorder().concerns());
    concerns.sort(
        Comparator.comparing(FiredConcern::ruleId)
            .thenComparing(fired -> fired.concern().toString())
            .thenComparing(fired -> fired.matched().toString()));
    return concerns;
  }

  /** What the remedy rules say of the suspects. */
  public List<FiredRemedy> remedies(List<Suspect> suspects) {
    run(suspects);
    List<FiredRemedy> remedies = new ArrayList<>(session.recorder().remedies());
    remedies.sort(FIXED_REMEDY_ORDER);
    return remedies;
  }

  /**
   * Asks something beside what the run knows, and forgets it again.
   *
   * @param silenced ids of rules that have spoken and that this silences; it does not take their
   *     findings back
   */
  public <T> T beside(Set<String> silenced, Supplier<T> question) {
    Mark mark = session.recorder().mark();
    Anteroom before = anteroom;
    anteroom = new Anteroom(before);
    limit = limits.get();
    T answer = question.get();
    anteroom = before;
    DroolsCall.run(
        () -> {
          if (!session.clearSince(mark, silenced)) {
            state = State.BROKEN;
          }
        });
    return answer;
  }

  /**
   * Whether it can be asked more; not once something was thrown or is left of what was asked
   * beside.
   */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  KeptSession session() {
    return session;
  }

  private void run(List<?> facts) {
    if (state != State.OPEN) {
      throw new IllegalStateException("this run of the rules is over");
    }
    state = State.BROKEN;
    List<Object> admitted = anteroom.admit(facts);
    if (!admitted.isEmpty()) {
      DroolsCall.run(
          () -> {
            session.insert(admitted);
            limit.fire(session);
          });
    }
    state = State.OPEN;
  }

  @Override
  public void close() {
    DroolsCall.run(this::giveBack);
  }

  private void giveBack() {
    if (state == State.OPEN && session.clear()) {
      home.accept(session);
    } else if (state != State.CLOSED) {
      session.dispose();
    }
    state = State.CLOSED;
  }
}
