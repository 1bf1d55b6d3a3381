package org.posrules.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What happened before, counted anew from all incidents: slow, and plain to see. */
final class PlainPast {
  private static final List<Dimension> COUNTED =
      List.of(Dimension.TERMINAL, Dimension.CARD, Dimension.FIRMWARE, Dimension.ACQUIRER);
  private static final Duration TOGETHER = Duration.ofMinutes(5);

  private PlainPast() {}

  static List<Recurrence> recurrences(List<Incident> incidents, Occasion now) {
    List<Recurrence> counted = new ArrayList<>();
    for (Dimension common : COUNTED) {
      List<Incident> here = here(incidents, common, now);
      for (Window window : Window.values()) {
        for (String cause : causes(here)) {
          List<Incident> counting =
              here.stream()
                  .filter(each -> each.verdict().cause().equals(cause))
                  .filter(each -> isWithin(window, each, now))
                  .toList();
          if (!counting.isEmpty()) {
            counted.add(
                new Recurrence(
                    cause,
                    common,
                    window,
                    counting.size(),
                    different(counting, Occasion::cardToken),
                    different(counting, Occasion::terminalId)));
          }
        }
      }
    }
    return counted;
  }

  static List<Rhythm> rhythms(List<Incident> incidents, Occasion now) {
    List<Rhythm> found = new ArrayList<>();
    List<Incident> here = here(incidents, Dimension.TERMINAL, now);
    for (String cause : causes(here)) {
      List<Duration> ago =
          new ArrayList<>(
              here.stream()
                  .filter(each -> each.verdict().cause().equals(cause))
                  .map(each -> ago(each, now))
                  .filter(each -> each.compareTo(Duration.ZERO) > 0)
                  .toList());
      ago.add(Duration.ZERO);
      ago.sort(null);
      List<Duration> beginnings = new ArrayList<>();
      for (int i = 0; i < ago.size(); i++) {
        if (i + 1 == ago.size() || ago.get(i + 1).minus(ago.get(i)).compareTo(TOGETHER) > 0) {
          beginnings.add(ago.get(i));
        }
      }
      rhythm(cause, beginnings, found);
    }
    return found;
  }

  private static void rhythm(String cause, List<Duration> beginnings, List<Rhythm> found) {
    if (beginnings.size() < 4) {
      return;
    }
    Duration every = beginnings.get(1).minus(beginnings.get(0));
    int times = 1;
    while (times + 1 < beginnings.size()
        && every
                .minus(beginnings.get(times + 1).minus(beginnings.get(times)))
                .abs()
                .compareTo(every.dividedBy(10))
            <= 0) {
      times++;
    }
    if (times >= 3 && every.compareTo(Duration.ofHours(25)) <= 0) {
      found.add(new Rhythm(cause, every, times));
    }
  }

  private static List<Incident> here(List<Incident> incidents, Dimension common, Occasion now) {
    return incidents.stream()
        .filter(each -> now.at(common).isPresent())
        .filter(each -> each.occasion().at(common).equals(now.at(common)))
        .toList();
  }

  private static Set<String> causes(List<Incident> incidents) {
    TreeSet<String> causes = new TreeSet<>();
    incidents.forEach(each -> causes.add(each.verdict().cause()));
    return causes;
  }

  private static boolean isWithin(Window window, Incident incident, Occasion now) {
    Duration ago = ago(incident, now);
    return !ago.isNegative() && ago.compareTo(window.length()) < 0;
  }

  private static Duration ago(Incident incident, Occasion now) {
    return Duration.between(incident.occasion().time(), now.time());
  }

  private static int different(List<Incident> incidents, Function<Occasion, String> name) {
    long named =
        incidents.stream()
            .map(each -> name.apply(each.occasion()))
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return named == 0 ? incidents.size() : (int) named;
  }
}
