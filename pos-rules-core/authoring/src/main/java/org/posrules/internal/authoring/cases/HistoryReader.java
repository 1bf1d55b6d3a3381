package org.posrules.internal.authoring.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.posrules.history.RecentIncidents;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;

/** Reads what a case says that happened at the terminal before. */
public final class HistoryReader {
  private static final List<String> COUNTS = List.of("incidents", "cards");

  private final CaseNames names;

  public HistoryReader(CaseNames names) {
    this.names = names;
  }

  /** Causes of recent incidents: how many there were, or {@code incidents} and {@code cards}. */
  public Map<String, RecentIncidents> of(YamlValue value) {
    Map<String, RecentIncidents> history = new TreeMap<>();
    value
        .mapByName("cause")
        .ifPresent(
            causes -> {
              names.checkCauses(causes);
              causes
                  .keys()
                  .forEach(
                      cause ->
                          causes
                              .get(cause)
                              .flatMap(HistoryReader::recent)
                              .ifPresent(recent -> history.put(cause, recent)));
            });
    return history;
  }

  private static Optional<RecentIncidents> recent(YamlValue often) {
    if (!often.isMap()) {
      return often.smallNumber().flatMap(count -> recent(often, count, count));
    }
    Optional<YamlMap> map = often.map(COUNTS);
    Optional<Integer> incidents =
        map.flatMap(counts -> counts.needed("incidents")).flatMap(YamlValue::smallNumber);
    Optional<Integer> cards =
        map.flatMap(counts -> counts.needed("cards")).flatMap(YamlValue::smallNumber);
    return incidents.isPresent() && cards.isPresent()
        ? recent(often, incidents.get(), cards.get())
        : Optional.empty();
  }

  private static Optional<RecentIncidents> recent(YamlValue often, int incidents, int cards) {
    try {
      return Optional.of(new RecentIncidents(incidents, cards));
    } catch (IllegalArgumentException e) {
      return often.refuse(String.valueOf(e.getMessage()));
    }
  }
}
