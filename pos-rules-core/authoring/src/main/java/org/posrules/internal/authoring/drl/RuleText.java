package org.posrules.internal.authoring.drl;

import java.util.List;
import java.util.Map;

/**
 * One rule as it stands in its file.
 *
 * @param name in quotes behind {@code rule}
 * @param nameToken where it stands
 * @param headers the values of {@code @id( "…" )} and the like by their name; the name's token
 *     where the value is no string
 * @param headerNames the tokens of the headers' names, in their order
 * @param attributes tokens that stand where only headers may: {@code salience 10}
 * @param conditions what it asks for
 * @param consequence the tokens between {@code then} and {@code end}
 * @param then where the consequence begins
 */
public record RuleText(
    String name,
    Token nameToken,
    Map<String, Token> headers,
    List<Token> headerNames,
    List<Token> attributes,
    List<Condition> conditions,
    List<Token> consequence,
    Token then) {
  public RuleText {
    headers = Map.copyOf(headers);
    headerNames = List.copyOf(headerNames);
    attributes = List.copyOf(attributes);
    conditions = List.copyOf(conditions);
    consequence = List.copyOf(consequence);
  }

  /** Its {@code @id}; empty where it has none. */
  public String id() {
    Token id = headers.get("@id");
    return id == null ? "" : id.value();
  }
}
