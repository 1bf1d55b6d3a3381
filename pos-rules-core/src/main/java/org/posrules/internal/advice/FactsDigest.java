package org.posrules.internal.advice;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.internal.packing.Digests;

/** Names the facts of a transaction: equal for equal facts, whoever asks in whatever language. */
final class FactsDigest {
  private static final Set<String> NO_FACTS = Set.of("transactionId", "language");
  private static final List<RecordComponent> FACTS =
      Stream.of(FailedTransaction.class.getRecordComponents())
          .filter(component -> !NO_FACTS.contains(component.getName()))
          .toList();

  private FactsDigest() {}

  /** {@code sha256:} and 64 hexadecimal digits. */
  static String of(FailedTransaction clean) {
    MessageDigest digest = Digests.sha256();
    for (RecordComponent fact : FACTS) {
      Object value = value(fact, clean);
      if (value != null) {
        digest.update((fact.getName() + '=' + value + '\0').getBytes(StandardCharsets.UTF_8));
      }
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static @Nullable Object value(RecordComponent fact, FailedTransaction clean) {
    try {
      return fact.getAccessor().invoke(clean);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the accessors of a public record only read", e);
    }
  }
}
