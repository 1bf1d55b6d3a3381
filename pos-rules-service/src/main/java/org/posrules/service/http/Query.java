package org.posrules.service.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. Immutable. */
final class Query {
  private final Map<String, List<String>> values;

  private Query(Map<String, List<String>> values) {
    this.values = values;
  }

  /** What cannot be decoded has a name that nobody knows. */
  static Query of(@Nullable String query) {
    try {
      return new Query(
          query == null ? Map.of() : new QueryStringDecoder("?" + query, true).parameters());
    } catch (IllegalArgumentException e) {
      return new Query(Map.of("", List.of()));
    }
  }

  Set<String> names() {
    return values.keySet();
  }

  /** Its last value; empty when there is none. */
  String text(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? "" : given.get(given.size() - 1);
  }

  /** A whole number from 0; -1 when it is another thing or too large. */
  int number(String name, int usual, int most) {
    String text = text(name);
    if (text.isEmpty()) {
      return usual;
    }
    int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : most + 1;
    return number > most ? -1 : number;
  }
}
