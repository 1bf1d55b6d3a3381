package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
  private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @ParameterizedTest
  @ValueSource(strings = {"a", "till-7:2026.11", "01JD_8", "3f0c1e9a-1c2b-4d5e-8f90-abcdefabcdef"})
  void requestId_thatIsHarmless_isKept(String id) {
    assertEquals(id, requestId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "{\"x\":1}",
        "4111111111111111",
        "id-4111-1111-1111-1111",
        "4111111111111111c1",
        "12a4111111111111111",
        "é"
      })
  void requestId_thatIsNot_isReplaced(String id) {
    assertNotEquals(id, requestId(id));
  }

  @Test
  void traceparent_wellFormed_isKept() {
    assertEquals(PARENT, traceparent(PARENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-what-will-be"})
  void traceparent_ofALaterVersion_isToldOnAsTheOneKnown(String more) {
    assertEquals(PARENT, traceparent(PARENT.replace("00-4b", "cc-4b") + more));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01more",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000004111111111111111-00f067aa0ba902b7-01",
        "00-4111111111111111a000000000000000-1234567890abcdef-01",
        "00-a0000000000000004111111111111111-1234567890abcdef-01",
        "00-4bf92f3577b34daa4111111111111111-00f067aa0ba902b7-01",
        "nonsense"
      })
  void traceparent_thatIsNone_isPassedOver(String given) {
    assertNull(traceparent(given));
  }

  private static String requestId(String given) {
    return Trace.of(headers("X-Request-Id", given)).requestId();
  }

  private static String traceparent(String given) {
    return Trace.of(headers("traceparent", given)).traceparent();
  }

  private static MultiMap headers(String name, String value) {
    return MultiMap.caseInsensitiveMultiMap().add(name, value);
  }
}
