package org.posrules.internal.advice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.internal.packing.Digests;

/** Names the facts of a transaction: equal for equal facts, whoever asks in whatever language. */
final class FactsDigest {
  private static final List<Fact<?>> FACTS =
      Fact.all().stream().filter(fact -> !fact.isAside()).toList();

  private FactsDigest() {}

  /** {@code sha256:} and 64 hexadecimal digits. */
  static String of(FailedTransaction clean) {
    MessageDigest digest = Digests.sha256();
    for (Fact<?> fact : FACTS) {
      Object value = value(fact, clean);
      if (value != null) {
        digest.update((fact.name() + '=' + value + '\0').getBytes(StandardCharsets.UTF_8));
      }
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /** A digest stays what it is: a list of nothing stands in it, and a wait in milliseconds. */
  private static @Nullable Object value(Fact<?> fact, FailedTransaction clean) {
    Object value = clean.get(fact);
    if (fact.isSeveral()) {
      return Objects.requireNonNullElse(value, List.of());
    }
    return value instanceof Duration wait ? (Object) wait.toMillis() : value;
  }
}
