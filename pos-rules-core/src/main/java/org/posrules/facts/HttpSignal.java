package org.posrules.facts;

import java.util.List;

/**
 * The HTTP status of the gateway's answer.
 *
 * @param status 100 to 599
 * @param field of the request that it was read from: {@code httpStatus}, or {@code errorText}
 */
public record HttpSignal(int status, String field) implements Signal {

  /** Whether the server, or something before it, failed: 500 to 599. */
  public boolean serverError() {
    return status >= 500;
  }

  /** Whether somebody on the way gave up waiting: 408 or 504. */
  public boolean timedOut() {
    return status == 408 || status == 504;
  }

  /** Whether a node on the way failed, with the request perhaps behind it: 502, 503, 520, 522. */
  public boolean nodeFailed() {
    return status == 502 || status == 503 || status == 520 || status == 522;
  }

  /** Whether the server says that it did the work: 200 to 299. */
  public boolean success() {
    return status >= 200 && status < 300;
  }

  @Override
  public List<String> facts() {
    return List.of(field);
  }
}
