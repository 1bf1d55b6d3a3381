package org.posrules.internal.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.posrules.facts.HistorySignal;
import org.posrules.facts.OutageSignal;
import org.posrules.facts.RhythmSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.SuccessSignal;
import org.posrules.history.Past;

/** Signals of what is remembered. Pure. */
final class PastReader {
  private PastReader() {}

  /** {@code time}: of the transaction. */
  static List<Signal> read(Past past, OffsetDateTime time) {
    List<Signal> signals = new ArrayList<>();
    past.recurrences().forEach(often -> signals.add(HistorySignal.of(often)));
    past.rhythms()
        .forEach(
            rhythm ->
                signals.add(
                    new RhythmSignal(
                        rhythm.cause(), (int) rhythm.every().toMinutes(), rhythm.times())));
    if (past.lastSuccess() != null) {
      signals.add(new SuccessSignal(minutes(past.lastSuccess(), time)));
    }
    past.outages()
        .forEach(
            outage ->
                signals.add(
                    new OutageSignal(
                        outage.dimension(),
                        minutes(outage.since(), time),
                        outage.cause(),
                        outage.terminals())));
    return signals;
  }

  private static int minutes(Instant since, OffsetDateTime time) {
    return (int) Math.max(0, Duration.between(since, time.toInstant()).toMinutes());
  }
}
