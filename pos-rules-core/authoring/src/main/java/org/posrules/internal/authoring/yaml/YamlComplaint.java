package org.posrules.internal.authoring.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What is said of a file that is no YAML: how people come to write it so. Pure. */
final class YamlComplaint {
  private static final String COLON =
      "a colon stands where none may: put a text that holds one in quotes, and hold the line to"
          + " the indentation of those around it";

  /** By what the parser says of it, as far as it begins so. */
  private static final Map<String, String> PLAIN = new LinkedHashMap<>();

  static {
    PLAIN.put("found character '\\t", "a tab stands here; indent with spaces");
    PLAIN.put("mapping values are not allowed", COLON);
    PLAIN.put(
        "expected ',' or",
        "a comma is missing before this, or a bracket or a quote that was opened before is not"
            + " closed");
    PLAIN.put(
        "could not find expected ':'",
        "a key without a colon stands before this; each is followed by a plain colon and a space,"
            + " as in retry: VERIFY_FIRST");
    PLAIN.put("found unexpected end of stream", "a quote is opened and not closed");
    PLAIN.put("found unexpected document separator", "a quote is opened and not closed");
    PLAIN.put(
        "expected <block end>",
        "the indentation is not that of the lines above, or a text in quotes goes on behind them");
    PLAIN.put("found duplicate key", "the key stands twice");
  }

  private YamlComplaint() {}

  static String of(MarkedYamlEngineException e) {
    String said = String.valueOf(e.getProblem());
    return PLAIN.entrySet().stream()
        .filter(plain -> said.startsWith(plain.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("is no YAML: " + said);
  }
}
