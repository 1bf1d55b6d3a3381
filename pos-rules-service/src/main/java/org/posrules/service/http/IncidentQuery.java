package org.posrules.service.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;
import org.posrules.store.Aggregate;
import org.posrules.store.By;

/** Which incidents an address asks for. Immutable. */
final class IncidentQuery {
  private static final int USUAL = 100;
  private static final int MOST_COUNTS = 1_000;

  /** A card's token has no place in an address, which proxies log. */
  private static final Map<String, Dimension> PLACES =
      Stream.of(Dimension.values())
          .filter(dimension -> dimension != Dimension.CARD)
          .collect(
              Collectors.toUnmodifiableMap(
                  dimension -> dimension.name().toLowerCase(Locale.ROOT), Function.identity()));

  private static final Instant LAST = Instant.parse("+10000-01-01T00:00:00Z");
  private static final Set<String> OTHERS =
      Set.of("from", "before", "cause", "closed", "limit", "cursor", "by");

  private final org.posrules.store.Query query;
  private final Aggregate aggregate;

  private IncidentQuery(org.posrules.store.Query query, List<By> by) {
    this.query = query;
    this.aggregate = new Aggregate(query, by, MOST_COUNTS);
  }

  /** Throws {@link IllegalArgumentException} with what to write instead. */
  static IncidentQuery of(Query given) {
    allow(given, OTHERS);
    org.posrules.store.Query query =
        org.posrules.store.Query.all()
            .between(time(given, "from"), time(given, "before"))
            .first(limit(given));
    for (Map.Entry<Dimension, String> place : places(given).entrySet()) {
      query = query.at(place.getKey(), place.getValue());
    }
    query = given.text("cause").isEmpty() ? query : query.of(given.text("cause"));
    query = given.text("closed").isEmpty() ? query : query.closed(truth(given.text("closed")));
    query = given.text("cursor").isEmpty() ? query : query.after(given.text("cursor"));
    return new IncidentQuery(query, by(given.text("by")));
  }

  /** A page of them. */
  org.posrules.store.Query query() {
    return query;
  }

  /** How many there are. */
  Aggregate aggregate() {
    return aggregate;
  }

  /** Nothing is asked for but places and these. */
  static void allow(Query given, Set<String> others) {
    for (String name : given.names()) {
      if (!PLACES.containsKey(name) && !others.contains(name)) {
        throw new IllegalArgumentException(
            "The queries are "
                + String.join(", ", new TreeSet<>(others))
                + " and "
                + String.join(", ", new TreeSet<>(PLACES.keySet()))
                + ", each once.");
      }
    }
  }

  /** The places that are named. */
  static Map<Dimension, String> places(Query given) {
    Map<Dimension, String> places = new EnumMap<>(Dimension.class);
    PLACES.forEach(
        (name, kind) -> {
          if (!given.text(name).isEmpty()) {
            places.put(kind, given.text(name));
          }
        });
    return places;
  }

  private static int limit(Query given) {
    int limit = given.number("limit", USUAL, org.posrules.store.Query.MOST);
    if (limit < 1) {
      throw new IllegalArgumentException(
          "limit must be from 1 to " + org.posrules.store.Query.MOST + ".");
    }
    return limit;
  }

  private static boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("closed must be true or false.");
    }
    return text.equals("true");
  }

  static @Nullable Instant time(Query given, String name) {
    String text = given.text(name);
    Optional<Instant> time = instant(text);
    if (time.isEmpty() && !text.isEmpty()) {
      throw new IllegalArgumentException(name + " must be a time, as in 2026-11-28T14:00:00Z.");
    }
    return time.orElse(null);
  }

  /** Empty for what is no time with its zone, of the years 1970 to 9999. */
  static Optional<Instant> instant(String text) {
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(OffsetDateTime.parse(text).toInstant())
              .filter(time -> !time.isBefore(Instant.EPOCH) && time.isBefore(LAST));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<By> by(String names) {
    return names.isEmpty()
        ? List.of()
        : Stream.of(names.split(",")).map(IncidentQuery::kind).toList();
  }

  private static By kind(String name) {
    Dimension place = PLACES.get(name);
    if (place != null) {
      return new By.Place(place);
    }
    return Stream.of(By.Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "by takes cause, category, payment, terminal_model, hour, day and places,"
                        + " with commas."));
  }
}
