package org.posrules.service.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. Immutable. */
final class Query {
  /** What the decoder puts in the place of other bytes. */
  private static final char NO_UTF_8 = '\ufffd';

  private final Map<String, String> values;

  private Query(Map<String, String> values) {
    this.values = values;
  }

  /** What cannot be decoded, or says a thing twice, has a name that nobody knows. */
  static Query of(@Nullable String query) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      new QueryStringDecoder(query == null ? "" : "?" + query, true)
          .parameters()
          .forEach((name, given) -> values.put(isPlain(given) ? name : "", given.get(0)));
    } catch (IllegalArgumentException e) {
      values.put("", "");
    }
    return new Query(values);
  }

  private static boolean isPlain(List<String> given) {
    return given.size() == 1 && given.get(0).indexOf(NO_UTF_8) < 0;
  }

  Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Its value; empty when there is none. */
  String text(String name) {
    return values.getOrDefault(name, "");
  }

  /** A whole number from 0; -1 when it is another thing or too large. */
  int number(String name, int usual, int most) {
    String text = text(name);
    if (!values.containsKey(name)) {
      return usual;
    }
    int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : most + 1;
    return number > most ? -1 : number;
  }
}
