package org.posrules.internal.authoring.lens;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.facts.Member;
import org.posrules.facts.Signal;

/** A fact as a rule would ask for it. Pure. */
final class FactWords {
  /** Where a fact comes from stands apart. */
  private static final String FACTS = "facts";

  private FactWords() {}

  /** For example {@code SendSignal( sent == true )}. */
  static String of(Object fact) {
    if (fact instanceof Member member) {
      String kind = member.getClass().getSimpleName();
      return kind + "( family == \"" + member.family() + "\" ), " + of(member.signal());
    }
    return Stream.of(fact.getClass().getRecordComponents())
        .filter(component -> !component.getName().equals(FACTS))
        .map(component -> component.getName() + " == " + written(value(component, fact)))
        .collect(Collectors.joining(", ", fact.getClass().getSimpleName() + "( ", " )"));
  }

  /** The request fields that it was read from. */
  static List<String> fields(Object fact) {
    if (fact instanceof Member member) {
      return member.signal().facts();
    }
    return fact instanceof Signal signal ? signal.facts() : List.of();
  }

  private static Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the parts of a fact are public: " + component, e);
    }
  }

  private static String written(Object value) {
    return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
  }
}
