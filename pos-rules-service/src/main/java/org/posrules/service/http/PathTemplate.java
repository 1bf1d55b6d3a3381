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

  /** Whether it ends in an open segment and what is to be done with it: {@code {id}:close}. */
  boolean hasVerb() {
    return text.matches(".*\\}:[a-z]+");
  }

  /** What the open segments of a path are, percent-decoded; empty when it does not match. */
  Optional<Map<String, String>> match(String path) {
    List<String> given = segments(path);
    if (given.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> open = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      if (!matches(segments.get(i), given.get(i), open)) {
        return Optional.empty();
      }
    }
    return Optional.of(open);
  }

  /** An open segment may end in something fixed, as in {@code {id}:close}. */
  private static boolean matches(String segment, String given, Map<String, String> open) {
    if (!segment.startsWith("{")) {
      return segment.equals(given) || decoded(given).filter(segment::equals).isPresent();
    }
    int end = segment.indexOf('}');
    String fixed = segment.substring(end + 1);
    Optional<String> value =
        given.endsWith(fixed)
            ? decoded(given.substring(0, given.length() - fixed.length()))
            : Optional.empty();
    value.ifPresent(text -> open.put(segment.substring(1, end), text));
    return value.isPresent();
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
