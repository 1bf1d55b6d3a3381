package org.posrules.internal.engine;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.rulebook.RuleInfo;

/** What a rule's header says of how far it may be relied upon. */
enum RuleStatus {
  /** It is tried: what it finds is told, and no answer rests on it. */
  EXPERIMENTAL,
  /** It counts. */
  STABLE,
  /** It still counts, and will go. */
  DEPRECATED;

  static boolean isKnown(String written) {
    return Stream.of(values()).anyMatch(status -> status.word().equals(written));
  }

  /** Of a rule whose header is sound; a stable one otherwise. */
  static RuleStatus of(@Nullable RuleInfo rule) {
    return Stream.of(values())
        .filter(status -> rule != null && status.word().equals(rule.status()))
        .findFirst()
        .orElse(STABLE);
  }

  static String unknown(String written) {
    return "@status is experimental, stable or deprecated, and not: " + written;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
