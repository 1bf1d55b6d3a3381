package org.posrules.service.wire;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.posrules.json.Decoded;
import org.posrules.json.TransactionJson;
import org.posrules.json.problems.Malformed;

/** Whatever the bytes, the decoder answers with a value. */
class MutatedRequestTest {
  private static final int ROUNDS = 20_000;
  private static final byte[] GOOD =
      """
      {"transactionTime":"2026-11-22T10:15:00+01:00","errorText":"交易失败 \\u5361","tvr":"0000008000",
       "amount":{"value":180.00,"currency":"USD"},"requestSent":true,"elapsedMillis":30000,
       "deviceStatus":["PAPER_OUT"],"adviceCode":{"scheme":"x","code":"03"},"language":"zh-CN",
       "codes":[{"scheme":"visa","code":"51"},{"code":"05"}],"transactionType":"VOID","attempt":2}
      """
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] SPICE =
      "{}[]\",:\\0123456789eE+-.truefalsn \n\u0000\u00ff\u00c0\u00ed"
          .getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void bytes_changedAtRandom_neverThrow() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Random random = new Random(20_261_122);
          for (int round = 0; round < ROUNDS; round++) {
            check(mutate(random));
          }
        });
  }

  @Test
  void request_cutAnywhere_isMalformedNotRead() {
    int end = new String(GOOD, StandardCharsets.ISO_8859_1).lastIndexOf('}');
    for (int length = 0; length <= end; length++) {
      byte[] cut = Arrays.copyOf(GOOD, length);
      assertTrue(TransactionJson.decode(cut) instanceof Decoded.NotJson, "cut at " + length);
    }
  }

  private static void check(byte[] bytes) {
    if (TransactionJson.decode(bytes) instanceof Decoded.NotJson no) {
      Malformed malformed = no.place();
      assertTrue(malformed.offset() <= bytes.length && malformed.line() >= 1, malformed::toString);
    }
  }

  static byte[] mutate(Random random) {
    byte[] bytes = GOOD.clone();
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] = SPICE[random.nextInt(SPICE.length)];
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }
}
