package org.posrules.internal.advice;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.posrules.facts.OutageSignal;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;
import org.posrules.internal.values.RankedCause;

/** Says since when and for whom payments fail, where that explains a failure. Pure. */
final class OutageNotes {
  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter EARLIER =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private OutageNotes() {}

  /** One sentence for each outage that the first answer rests on; places keep their names. */
  static List<String> say(
      List<RankedCause> answers, List<Outage> outages, OffsetDateTime time, Wording wording) {
    if (outages.isEmpty()) {
      return List.of();
    }
    Set<Dimension> explaining =
        answers.stream()
            .limit(1)
            .flatMap(first -> first.evidence().stream())
            .flatMap(finding -> finding.matched().stream())
            .filter(OutageSignal.class::isInstance)
            .map(signal -> ((OutageSignal) signal).of())
            .collect(Collectors.toSet());
    return outages.stream()
        .filter(outage -> explaining.contains(outage.dimension()))
        .map(outage -> wording.word("note.outage." + outage.dimension(), since(outage, time)))
        .toList();
  }

  /** By the clock on the shop's wall. */
  private static String since(Outage outage, OffsetDateTime time) {
    OffsetDateTime since = outage.since().atOffset(time.getOffset());
    boolean today = since.toLocalDate().equals(time.toLocalDate());
    return since.format(today ? TODAY : EARLIER);
  }
}
