package org.posrules.internal.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PackOut} has packed; a text is made when it is first asked for. Not
 * thread-safe.
 */
public final class PackIn {
  private final @Nullable String[] texts;

  /** By text: where among the bytes it ends. */
  private final int[] ends;

  private final int[] numbers;
  private final byte[] bytes;
  private int next;

  /** {@code packed}: the whole of it. */
  public PackIn(ByteBuffer packed) {
    int count = packed.getInt();
    this.texts = new String[count];
    this.ends = new int[count];
    this.numbers = new int[packed.getInt()];
    take(packed, ends);
    take(packed, numbers);
    this.bytes = new byte[packed.remaining()];
    packed.get(bytes);
  }

  private static void take(ByteBuffer packed, int[] into) {
    packed.asIntBuffer().get(into);
    packed.position(packed.position() + Integer.BYTES * into.length);
  }

  public int number() {
    return numbers[next++];
  }

  public int[] numbers() {
    int[] several = new int[number()];
    System.arraycopy(numbers, next, several, 0, several.length);
    next += several.length;
    return several;
  }

  double fraction() {
    long high = (long) number() << Integer.SIZE;
    return Double.longBitsToDouble(high | (number() & 0xFFFFFFFFL));
  }

  public String text() {
    return Objects.requireNonNull(textOrNull());
  }

  @Nullable String textOrNull() {
    int number = number();
    if (number == PackOut.ABSENT) {
      return null;
    }
    String text = texts[number];
    if (text == null) {
      int begin = number == 0 ? 0 : ends[number - 1];
      text = new String(bytes, begin, ends[number] - begin, StandardCharsets.UTF_8);
      texts[number] = text;
    }
    return text;
  }

  public <V> List<V> list(Function<PackIn, V> each) {
    int size = number();
    List<V> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(each.apply(this));
    }
    return Collections.unmodifiableList(values);
  }

  <K, V> Map<K, V> map(Function<PackIn, K> key, Function<PackIn, V> value) {
    int size = number();
    Map<K, V> map = new LinkedHashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      map.put(key.apply(this), value.apply(this));
    }
    return Collections.unmodifiableMap(map);
  }
}
