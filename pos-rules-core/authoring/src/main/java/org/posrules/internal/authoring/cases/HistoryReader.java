package org.posrules.internal.authoring.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;
import org.posrules.history.Past;
import org.posrules.history.Recurrence;
import org.posrules.history.Rhythm;
import org.posrules.history.Window;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;

/** Reads what a case says that is remembered. Immutable. */
public final class HistoryReader {
  private static final List<String> COUNTS =
      List.of("common", "within", "incidents", "cards", "terminals");
  private static final List<String> KEYS = List.of("rhythms", "lastSuccess", "outages");

  private final CaseNames names;

  public HistoryReader(CaseNames names) {
    this.names = names;
  }

  /**
   * What is remembered.
   *
   * @param history causes of incidents: how many there were at the terminal within the hour, or
   *     what they have in common, within what time, and their number
   * @param past what else: {@code rhythms}, {@code lastSuccess} and {@code outages}, in minutes
   *     before the transaction
   * @param time of the transaction; null when the case does not give it
   */
  public Past of(
      Optional<YamlValue> history, Optional<YamlValue> past, @Nullable OffsetDateTime time) {
    List<Recurrence> recurrences = history.map(this::recurrences).orElse(List.of());
    Optional<YamlMap> map = past.flatMap(value -> value.map(KEYS));
    if (map.isPresent()
        && time == null
        && (map.get().has("lastSuccess") || map.get().has("outages"))) {
      past.get().refuse("minutes count back from the transaction; give its transactionTime");
      return Past.of(recurrences);
    }
    Instant now = time == null ? Instant.EPOCH : time.toInstant();
    return Past.builder()
        .recurrences(recurrences)
        .rhythms(map.flatMap(more -> more.get("rhythms")).map(this::rhythms).orElse(List.of()))
        .lastSuccess(
            map.flatMap(more -> more.get("lastSuccess"))
                .flatMap(YamlValue::smallNumber)
                .map(minutes -> now.minus(Duration.ofMinutes(minutes)))
                .orElse(null))
        .outages(
            map.flatMap(more -> more.get("outages"))
                .map(each -> outages(each, now))
                .orElse(List.of()))
        .build();
  }

  private List<Recurrence> recurrences(YamlValue value) {
    List<Recurrence> read = new ArrayList<>();
    for (Named each : causes(value)) {
      for (YamlValue often : each.value().oneOrMany()) {
        recurrence(each.name(), often).ifPresent(read::add);
      }
    }
    return read;
  }

  private static Optional<Recurrence> recurrence(String cause, YamlValue often) {
    if (!often.isMap()) {
      return often
          .smallNumber()
          .flatMap(n -> recurrence(often, cause, Dimension.TERMINAL, Window.HOUR, n, n, 1));
    }
    Optional<YamlMap> map = often.map(COUNTS);
    Optional<Integer> incidents =
        map.flatMap(counts -> counts.needed("incidents")).flatMap(YamlValue::smallNumber);
    if (incidents.isEmpty()) {
      return Optional.empty();
    }
    return recurrence(
        often,
        cause,
        map.flatMap(m -> m.get("common"))
            .flatMap(v -> v.oneOf(Dimension.class))
            .orElse(Dimension.TERMINAL),
        map.flatMap(m -> m.get("within")).flatMap(v -> v.oneOf(Window.class)).orElse(Window.HOUR),
        incidents.get(),
        number(map, "cards").orElse(incidents.get()),
        number(map, "terminals").orElse(1));
  }

  private static Optional<Integer> number(Optional<YamlMap> map, String key) {
    return map.flatMap(counts -> counts.get(key)).flatMap(YamlValue::smallNumber);
  }

  private static Optional<Recurrence> recurrence(
      YamlValue place, String cause, Dimension common, Window within, int all, int cards, int at) {
    try {
      return Optional.of(new Recurrence(cause, common, within, all, cards, at));
    } catch (IllegalArgumentException e) {
      return place.refuse(String.valueOf(e.getMessage()));
    }
  }

  /** Causes to the minutes after which they come up again. */
  private List<Rhythm> rhythms(YamlValue value) {
    return causes(value).stream()
        .flatMap(
            each ->
                each.value().smallNumber().stream()
                    .map(every -> new Rhythm(each.name(), Duration.ofMinutes(every), 3)))
        .toList();
  }

  /** Kinds of places to how many minutes ago they went down. */
  private List<Outage> outages(YamlValue value, Instant now) {
    List<Outage> read = new ArrayList<>();
    for (YamlValue each : value.items()) {
      Optional<YamlMap> map = each.map(List.of("of", "minutes", "cause"));
      Optional<Dimension> of =
          map.flatMap(one -> one.needed("of")).flatMap(one -> one.oneOf(Dimension.class));
      Optional<Integer> minutes =
          map.flatMap(one -> one.needed("minutes")).flatMap(YamlValue::smallNumber);
      Optional<String> cause = map.flatMap(one -> one.needed("cause")).flatMap(names::cause);
      if (of.isPresent() && minutes.isPresent() && cause.isPresent()) {
        read.add(outage(of.get(), now.minus(Duration.ofMinutes(minutes.get())), cause.get()));
      }
    }
    return read;
  }

  private static Outage outage(Dimension of, Instant since, String cause) {
    return new Outage("-", of, "-", since, since, null, 30, 20, 1, 10, cause);
  }

  private record Named(String name, YamlValue value) {}

  private List<Named> causes(YamlValue value) {
    List<Named> found = new ArrayList<>();
    value
        .mapByName("cause")
        .ifPresent(
            causes -> {
              names.checkCauses(causes);
              causes
                  .keys()
                  .forEach(
                      name -> causes.get(name).ifPresent(each -> found.add(new Named(name, each))));
            });
    return found;
  }
}
