package org.posrules.facts;

import java.util.List;

/**
 * A catalogued code.
 *
 * @param scheme canonical name of the code's scheme, for example {@code unionpay}
 * @param code as the table has it, for example {@code 91}
 * @param origin who speaks in this scheme
 * @param cause what the table says
 * @param strength how strongly
 * @param row table and key
 * @param facts the request fields; {@code codes/0} is the first of several codes
 */
public record CodeSignal(
    String scheme,
    String code,
    Origin origin,
    String cause,
    Strength strength,
    String row,
    List<String> facts)
    implements Row {
  /** The scheme of what most schemes mean by a code. */
  public static final String COMMON = "iso8583-common";

  /** Whether it is of those who answer a request: issuer, acquirer, scheme or payment service. */
  public boolean ofAnAnswer() {
    return origin == Origin.HOST || origin == Origin.GATEWAY;
  }

  /** Whether nobody said whose code it is: it is taken for what most schemes mean by it. */
  public boolean bare() {
    return scheme.equals(COMMON) && facts.equals(List.of("responseCode"));
  }

  /** Whether the text beside a bare code says something else, so that it proves nothing. */
  public boolean contradicted() {
    return bare() && strength == Strength.WEAK;
  }

  /** Whether it was given as a code of the answer, and not read from a text or a status. */
  public boolean received() {
    return facts.stream()
        .anyMatch(fact -> fact.equals("responseCode") || fact.startsWith("codes/"));
  }
}
