package org.posrules.service.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.service.testing.Samples;

class AccessLogTest {
  private static final String TEXT = "the text of a slip";

  @Test
  void line_ofARequest_isOneJsonObject() {
    assertEquals(
        "{\"at\":\"2026-11-28T10:00:00Z\",\"requestId\":\"till-7\",\"caller\":\"till\","
            + "\"address\":\"127.0.0.1\",\"method\":\"POST\",\"path\":\"/v1/diagnoses\","
            + "\"status\":429,\"problem\":\"too-many-requests\",\"bytesIn\":5,\"bytesOut\":7,"
            + "\"micros\":2}",
        AccessLog.line(request("till-7", null)));
  }

  @Test
  void line_ofADiagnosis_tellsWhatCameOutAndNotWhatWasAsked() {
    Diagnosis diagnosis =
        Samples.diagnoser().diagnose(FailedTransaction.builder().errorText(TEXT).build(), false);
    String line = AccessLog.line(request("a", diagnosis));

    assertTrue(line.contains("\"cause\":\"CARD_EXPIRED\""), line);
    assertFalse(line.contains(TEXT), line);
  }

  @Test
  void line_ofHostileValues_staysOneLineOfAscii() {
    String line = AccessLog.line(request("a\r\n{\"x\":1}\u2028\u001b[2J", null));

    assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7f), line);
  }

  private static RequestRecord request(String id, @Nullable Diagnosis diagnosis) {
    return new RequestRecord(
        Instant.parse("2026-11-28T10:00:00Z"),
        id,
        null,
        "till",
        "127.0.0.1",
        "POST",
        "/v1/diagnoses",
        429,
        "too-many-requests",
        5,
        7,
        2_500,
        diagnosis);
  }
}
