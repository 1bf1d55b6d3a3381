package org.posrules.internal.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.posrules.ActingParty;
import org.posrules.care.CareFinding;
import org.posrules.facts.CareSignal;
import org.posrules.facts.DateSignal;
import org.posrules.facts.DueSignal;
import org.posrules.facts.Severity;
import org.posrules.internal.rulebook.ActionText;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.care.Matter;
import org.posrules.internal.rulebook.care.MatterText;
import org.posrules.internal.values.FiredConcern;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.RuleInfo;

/**
 * Makes findings of what rules concluded: concerns of one name are one finding about all their
 * subjects. What may wait least comes first; of what may wait equally long, that of which a minute
 * of effort is expected to save most.
 */
final class CareFindings {
  private static final Comparator<CareFinding> FIRST =
      Comparator.comparing(CareFinding::severity)
          .reversed()
          .thenComparing(
              Comparator.<CareFinding>comparingDouble(f -> f.benefitMinutes() / f.minutes())
                  .reversed())
          .thenComparing(CareFinding::finding);

  private final RulebookContent rulebook;
  private final CareWords words;
  private final Reasons reasons;
  private final LocalDate today;

  CareFindings(
      RulebookContent rulebook, Map<String, RuleInfo> rules, CareWords words, LocalDate today) {
    this.rulebook = rulebook;
    this.words = words;
    this.reasons = new Reasons(rulebook.care(), rules, words, new Sight(words, today));
    this.today = today;
  }

  List<CareFinding> of(List<FiredConcern> concerns) {
    Map<String, List<FiredConcern>> byName = new TreeMap<>();
    concerns.forEach(
        fired ->
            byName.computeIfAbsent(fired.concern().finding(), any -> new ArrayList<>()).add(fired));
    List<CareFinding> findings = new ArrayList<>();
    byName.forEach(
        (name, fired) -> {
          Matter matter = rulebook.care().matters().get(name);
          if (matter != null) {
            findings.add(finding(matter, fired));
          }
        });
    findings.sort(FIRST);
    return findings;
  }

  private CareFinding finding(Matter matter, List<FiredConcern> fired) {
    MatterText text = rulebook.care().text(words.language(), matter.name());
    Action action =
        rulebook
            .actions()
            .getOrDefault(
                matter.action(),
                new Action(matter.action(), ActingParty.MERCHANT, 1, Action.Fits.ALWAYS));
    ActionText steps = words.action(matter.action());
    List<String> subjects =
        fired.stream().map(each -> each.concern().subject()).distinct().toList();
    Severity severity =
        fired.stream()
            .map(each -> each.concern().severity())
            .max(Comparator.naturalOrder())
            .orElse(Severity.LOW);
    return CareFinding.builder()
        .finding(matter.name())
        .topic(matter.topic())
        .severity(severity)
        .subjects(subjects.stream().filter(subject -> !subject.isEmpty()).toList())
        .summary(text.summary())
        .why(text.why())
        .because(reasons.of(fired))
        .party(action.party())
        .action(action.id())
        .title(steps.title())
        .steps(steps.steps())
        .minutes(action.minutes() * subjects.size())
        .benefitMinutes(matter.chance() * matter.minutes() * subjects.size())
        .due(due(fired, severity))
        .explains(matter.explains())
        .build();
  }

  /** The first of the days by which something ends or was due; else as long as it may wait. */
  private LocalDate due(List<FiredConcern> fired, Severity severity) {
    LocalDate latest = today.plusDays(severity.days());
    return fired.stream()
        .flatMap(each -> each.matched().stream())
        .flatMap(this::day)
        .reduce(latest, (one, other) -> one.isBefore(other) ? one : other);
  }

  private Stream<LocalDate> day(CareSignal signal) {
    if (signal instanceof DueSignal due) {
      return Stream.of(today.minusDays((long) due.daysAgo() - due.everyDays()));
    }
    return signal instanceof DateSignal date && date.daysAgo() < 0
        ? Stream.of(today.minusDays(date.daysAgo()))
        : Stream.of();
  }
}
