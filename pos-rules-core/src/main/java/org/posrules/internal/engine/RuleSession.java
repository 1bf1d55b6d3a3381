package org.posrules.internal.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;

/**
 * One run of the rules over one transaction: first the signals are classified, then, once the
 * causes are ranked, the suspects get their remedies. Not thread-safe; used by one call.
 */
public final class RuleSession implements AutoCloseable {
  private static final Comparator<FiredFinding> FIXED_ORDER =
      Comparator.comparing(FiredFinding::ruleId)
          .thenComparing(fired -> fired.finding().cause())
          .thenComparing(fired -> fired.finding().toString())
          .thenComparing(fired -> fired.matched().toString());

  private static final Comparator<FiredRemedy> FIXED_REMEDY_ORDER =
      Comparator.comparing(FiredRemedy::ruleId).thenComparing(fired -> fired.remedy().toString());

  private final KieSession session;
  private final FiringLimit limit;
  private final Recorder recorder = new Recorder();

  RuleSession(KieSession session, int mostFirings, Duration deadline) {
    this.session = session;
    this.limit = new FiringLimit(mostFirings, deadline);
    session.addEventListener(recorder.matches());
    session.addEventListener(recorder.insertions());
  }

  /** What the rules conclude of the signals, in an order that does not depend on the firing. */
  public List<FiredFinding> classify(List<Signal> signals) {
    signals.forEach(session::insert);
    limit.fire(session);
    List<FiredFinding> findings = new ArrayList<>(recorder.findings());
    findings.sort(FIXED_ORDER);
    return findings;
  }

  /** What the remedy rules say of the suspects. */
  public List<FiredRemedy> remedies(List<Suspect> suspects) {
    suspects.forEach(session::insert);
    limit.fire(session);
    List<FiredRemedy> remedies = new ArrayList<>(recorder.remedies());
    remedies.sort(FIXED_REMEDY_ORDER);
    return remedies;
  }

  @Override
  public void close() {
    session.dispose();
  }
}
