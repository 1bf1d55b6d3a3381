package org.posrules.service.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;
import org.posrules.store.Query;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The flags that say which incidents are meant. */
final class WhichIncidents {
  @Option(
      names = "--from",
      paramLabel = "TIME",
      converter = Time.class,
      description = "From then on: 2026-11-28, or 2026-11-28T14:00:00+08:00.")
  private @Nullable Instant from;

  @Option(
      names = "--before",
      paramLabel = "TIME",
      converter = Time.class,
      description = "Before then.")
  private @Nullable Instant before;

  @Mixin private PlacesFlag places = new PlacesFlag();

  @Option(names = "--cause", paramLabel = "CAUSE", description = "Of this most likely cause.")
  private @Nullable String cause;

  @Option(names = "--open", description = "Only those that were not closed.")
  private boolean open;

  Query query() {
    Query query = Query.all().between(from, before);
    for (Map.Entry<Dimension, String> place : places.given().entrySet()) {
      query = query.at(place.getKey(), place.getValue());
    }
    query = cause == null ? query : query.of(cause);
    return open ? query.closed(false) : query;
  }

  /** A date is its beginning here. */
  static final class Time implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return text.length() == 10
            ? LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant()
            : OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "must be a date, as in 2026-11-28, or a time with its zone");
      }
    }
  }
}
