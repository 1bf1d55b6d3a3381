package org.posrules.bench;

import java.time.Duration;
import java.util.Map;
import org.posrules.FailedTransaction;
import org.posrules.NetworkStatus;

/** What the benchmarks ask, by name. */
public final class Requests {
  private static final Map<String, FailedTransaction> BY_NAME =
      Map.of(
          "code",
          FailedTransaction.builder().responseCode("51").responseCodeScheme("iso8583-1987").build(),
          "facts",
          FailedTransaction.builder()
              .errorText("NO COMMUNICATION: read timed out after 30000 ms")
              .networkStatus(NetworkStatus.ONLINE)
              .requestSent(true)
              .replyReceived(false)
              .elapsed(Duration.ofSeconds(30))
              .build());

  private Requests() {}

  /** {@code code}: one code. {@code facts}: a text and four facts that meet. */
  public static FailedTransaction named(String name) {
    FailedTransaction request = BY_NAME.get(name);
    if (request == null) {
      throw new IllegalArgumentException("no such request: " + name);
    }
    return request;
  }
}
