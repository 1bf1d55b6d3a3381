package org.posrules.internal.packing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final IntBuffer rows;
  private final CharBuffer letters;
  private final byte[] bytes;
  private final int begin;
  private int next;

  /** {@code packed}: the whole of it. */
  public PackIn(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    this.ends = all(ints(in));
    this.texts = new String[ends.length];
    this.numbers = all(ints(in));
    this.rows = ints(in);
    int count = in.getInt();
    this.letters = in.slice(in.position(), Character.BYTES * count).asCharBuffer();
    this.begin = in.position() + Character.BYTES * count;
    this.bytes = packed;
  }

  private static IntBuffer ints(ByteBuffer in) {
    int count = in.getInt();
    IntBuffer ints = in.slice(in.position(), Integer.BYTES * count).asIntBuffer();
    in.position(in.position() + Integer.BYTES * count);
    return ints;
  }

  private static int[] all(IntBuffer ints) {
    int[] all = new int[ints.remaining()];
    ints.get(all);
    return all;
  }

  public int number() {
    return numbers[next++];
  }

  public double fraction() {
    long high = (long) number() << Integer.SIZE;
    return Double.longBitsToDouble(high | (number() & 0xFFFFFFFFL));
  }

  public int[] row() {
    int[] row = new int[number()];
    rows.get(row);
    return row;
  }

  public float[] fractions() {
    int[] bits = row();
    float[] row = new float[bits.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Float.intBitsToFloat(bits[i]);
    }
    return row;
  }

  public byte[] bytes() {
    int length = number();
    int[] fours = row();
    ByteBuffer row = ByteBuffer.allocate(fours.length * Integer.BYTES);
    row.asIntBuffer().put(fours);
    return Arrays.copyOf(row.array(), length);
  }

  public int[] rising() {
    int[] row = row();
    for (int i = 1; i < row.length; i++) {
      row[i] += row[i - 1];
    }
    return row;
  }

  public int[] sparse() {
    int[] row = new int[number()];
    int[] taken = row();
    int[] others = row();
    int other = 0;
    for (int i = 0; i < taken.length; i++) {
      for (int left = taken[i]; left != 0; left &= left - 1) {
        row[i * Integer.SIZE + Integer.numberOfTrailingZeros(left)] = others[other++];
      }
    }
    return row;
  }

  public char[] letters() {
    char[] some = new char[number()];
    letters.get(some);
    return some;
  }

  public String text() {
    return Objects.requireNonNull(textOrNull());
  }

  public @Nullable String textOrNull() {
    int number = number();
    if (number == PackOut.ABSENT) {
      return null;
    }
    String text = texts[number];
    if (text == null) {
      int from = number == 0 ? 0 : ends[number - 1];
      text = new String(bytes, begin + from, ends[number] - from, StandardCharsets.UTF_8);
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

  public <K, V> Map<K, V> map(Function<PackIn, K> key, Function<PackIn, V> value) {
    int size = number();
    Map<K, V> map = new LinkedHashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      map.put(key.apply(this), value.apply(this));
    }
    return Collections.unmodifiableMap(map);
  }
}
