package org.posrules.internal.packing;

import java.nio.ByteBuffer;
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
  private final byte[] bytes;

  /** Where the texts begin. */
  private final int begin;

  private int nextNumber;

  /** Where the next row begins. */
  private int nextRow;

  /** {@code packed}: the whole of it. */
  public PackIn(byte[] packed) {
    this.bytes = packed;
    this.ends = planes(integer());
    for (int text = 1; text < ends.length; text++) {
      ends[text] += ends[text - 1];
    }
    this.texts = new String[ends.length];
    this.numbers = planes(integer());
    int size = integer();
    this.begin = nextRow + size;
  }

  private int integer() {
    int integer = ByteBuffer.wrap(bytes).getInt(nextRow);
    nextRow += Integer.BYTES;
    return integer;
  }

  private int[] planes(int length) {
    int[] row = new int[length];
    int width = bytes[nextRow++];
    for (int plane = 0; plane < width; plane++) {
      for (int i = 0; i < length; i++) {
        row[i] |= (bytes[nextRow + i] & 0xFF) << (plane * Byte.SIZE);
      }
      nextRow += length;
    }
    return row;
  }

  public int number() {
    return numbers[nextNumber++];
  }

  public double fraction() {
    long high = (long) number() << Integer.SIZE;
    return Double.longBitsToDouble(high | (number() & 0xFFFFFFFFL));
  }

  public int[] row() {
    return planes(number());
  }

  public byte[] bytes() {
    int length = number();
    nextRow += length;
    return Arrays.copyOfRange(bytes, nextRow - length, nextRow);
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
    int[] row = row();
    char[] some = new char[row.length];
    for (int i = 0; i < row.length; i++) {
      some[i] = (char) row[i];
    }
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
