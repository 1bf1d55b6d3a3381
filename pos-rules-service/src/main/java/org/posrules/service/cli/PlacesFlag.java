package org.posrules.service.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.history.Dimension;
import picocli.CommandLine.Option;

/** The flag that says where. */
final class PlacesFlag {
  @Option(
      names = "--at",
      paramLabel = "PLACE=ID",
      description = "At a terminal=, shop=, merchant=, acquirer=, issuer=… May be given again.")
  private Map<String, String> places = new LinkedHashMap<>();

  /** What was given, by the kind of place. */
  Map<Dimension, String> given() {
    Map<Dimension, String> given = new EnumMap<>(Dimension.class);
    places.forEach((kind, id) -> given.put(dimension(kind), id));
    return given;
  }

  private static Dimension dimension(String name) {
    return Stream.of(Dimension.values())
        .filter(dimension -> dimension.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--at: must be one of "
                        + Stream.of(Dimension.values())
                            .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                        + ", = and its id"));
  }
}
