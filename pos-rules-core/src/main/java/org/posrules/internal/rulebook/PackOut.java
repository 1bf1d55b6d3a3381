package org.posrules.internal.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Packs values as whole numbers, each text once, as {@link PackIn} reads them. Not thread-safe;
 * used for one file.
 */
public final class PackOut {
  /** The number of a text that is not there. */
  static final int ABSENT = -1;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final List<Integer> numbers = new ArrayList<>();

  public void number(int number) {
    numbers.add(number);
  }

  /** In the order that they have. */
  public void numbers(int[] several) {
    number(several.length);
    for (int one : several) {
      number(one);
    }
  }

  void fraction(double number) {
    long bits = Double.doubleToLongBits(number);
    number((int) (bits >>> Integer.SIZE));
    number((int) bits);
  }

  public void text(@Nullable String text) {
    number(text == null ? ABSENT : texts.computeIfAbsent(text, any -> texts.size()));
  }

  /** By its place: one build writes the file and the class that reads it. */
  @SuppressWarnings("EnumOrdinal")
  void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  /** In the order that they have. */
  public <V> void list(Collection<V> values, BiConsumer<PackOut, V> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
  }

  /** In the order of the keys, so that the same content is packed to the same file. */
  <K extends Comparable<K>, V> void map(
      Map<K, V> map, BiConsumer<PackOut, K> key, BiConsumer<PackOut, V> value) {
    number(map.size());
    new TreeMap<>(map)
        .forEach(
            (k, v) -> {
              key.accept(this, k);
              value.accept(this, v);
            });
  }

  /** Writes all that was given. */
  public void writeTo(DataOutput out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    out.writeInt(texts.size());
    out.writeInt(numbers.size());
    for (String text : texts.keySet()) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      out.writeInt(bytes.size());
    }
    for (int number : numbers) {
      out.writeInt(number);
    }
    out.write(bytes.toByteArray());
  }
}
