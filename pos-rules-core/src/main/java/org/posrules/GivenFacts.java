package org.posrules;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which facts of a transaction were given. Pure. */
final class GivenFacts {
  private GivenFacts() {}

  /** Names, in the order of the record; a fact added later is among them. */
  static List<String> of(FailedTransaction transaction) {
    return Stream.of(FailedTransaction.class.getRecordComponents())
        .filter(fact -> isGiven(value(transaction, fact)))
        .map(RecordComponent::getName)
        .toList();
  }

  private static boolean isGiven(@Nullable Object value) {
    return value instanceof Collection<?> several ? !several.isEmpty() : value != null;
  }

  private static @Nullable Object value(FailedTransaction transaction, RecordComponent fact) {
    try {
      return fact.getAccessor().invoke(transaction);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a public record has public accessors", e);
    }
  }
}
