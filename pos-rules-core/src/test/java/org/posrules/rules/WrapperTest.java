package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.FailedTransaction;

/**
 * What wraps the innermost exception is what came of it, whether a pattern or a wording hears it.
 */
class WrapperTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PayException: Could not start the reader",
        "PayException: Card reader not connected",
        "PayException: 读卡器未连接"
      })
  void innermostException_isTheCause(String wrapper) {
    FailedTransaction given =
        FailedTransaction.builder()
            .errorText(wrapper + "\nCaused by: java.net.UnknownHostException: pay.example.com")
            .build();
    assertEquals("DNS_FAILURE", BundledRulebook.engine().diagnose(given).cause());
  }
}
