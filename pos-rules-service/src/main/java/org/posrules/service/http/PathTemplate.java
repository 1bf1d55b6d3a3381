package org.posrules.service.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path in which some segments, such as {@code {code}}, may be anything. Immutable. */
final class PathTemplate {
  private final String text;
  private final List<String> segments;

  PathTemplate(String text) {
    this.text = text;
    this.segments = segments(text);
  }

  /** Whether it has a segment that may be anything. */
  boolean isOpen() {
    return text.contains("{");
  }

  /** What the open segments of a path are, percent-decoded; empty when it does not match. */
  Optional<Map<String, String>> match(String path) {
    List<String> given = segments(path);
    if (given.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> open = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      String segment = segments.get(i);
      if (segment.startsWith("{")) {
        Optional<String> value = decoded(given.get(i));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        open.put(segment.substring(1, segment.length() - 1), value.get());
      } else if (!segment.equals(given.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(open);
  }

  /** Empty for nothing at all, and for what is no percent-encoding. */
  private static Optional<String> decoded(String segment) {
    try {
      return Optional.of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
          .filter(value -> !value.isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  @Override
  public String toString() {
    return text;
  }
}
