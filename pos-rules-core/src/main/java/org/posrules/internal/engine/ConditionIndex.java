package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.base.rule.accessor.ReadAccessor;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The conditions that facts of a class may meet: those that say the same are looked at once, and
 * those that want a text of a field by the text. Not changed once it is filled; then thread-safe.
 */
final class ConditionIndex {
  private final List<Field> fields = new ArrayList<>(2);
  private final List<Alike> others = new ArrayList<>();

  /** One of the conditions that say the same, and the numbers of all of them. */
  private record Alike(Condition condition, BitSet numbers) {}

  private record Field(ReadAccessor reader, Map<Object, List<Alike>> wanting) {}

  void add(int number, Condition condition) {
    WantedText wanted =
        condition.constraints().stream()
            .map(WantedText::of)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    List<Alike> some =
        wanted == null
            ? others
            : field(wanted.field())
                .wanting()
                .computeIfAbsent(wanted.text(), any -> new ArrayList<>(1));
    for (Alike alike : some) {
      if (alike.condition().takesWhat(condition)) {
        alike.numbers().set(number);
        return;
      }
    }
    Alike first = new Alike(condition, new BitSet());
    first.numbers().set(number);
    some.add(first);
  }

  private Field field(ReadAccessor reader) {
    for (Field field : fields) {
      if (field.reader().getIndex() == reader.getIndex()) {
        return field;
      }
    }
    Field field = new Field(reader, new HashMap<>());
    fields.add(field);
    return field;
  }

  void addMet(Object fact, BitSet met) {
    FactHandle handle = new LooseFact(fact);
    addMet(others, handle, met);
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Object text = field.reader().getValue(null, fact);
      addMet(field.wanting().getOrDefault(text, List.of()), handle, met);
    }
  }

  private static void addMet(List<Alike> some, FactHandle fact, BitSet met) {
    for (int i = 0; i < some.size(); i++) {
      Alike one = some.get(i);
      if (one.condition().takes(fact)) {
        met.or(one.numbers());
      }
    }
  }
}
