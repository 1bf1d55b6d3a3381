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

  /** What the header says; the words that may stand there are checked where rules are read. */
  static RuleStatus of(@Nullable RuleInfo rule) {
    return Stream.of(values())
        .filter(status -> rule != null && status.word().equals(rule.status()))
        .findFirst()
        .orElse(STABLE);
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
