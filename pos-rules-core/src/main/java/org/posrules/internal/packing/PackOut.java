package org.posrules.internal.packing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
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

  /** The numbers of all rows, which are read at once. */
  private final List<int[]> rows = new ArrayList<>();

  private final StringBuilder letters = new StringBuilder();

  public void number(int number) {
    numbers.add(number);
  }

  public void fraction(double number) {
    long bits = Double.doubleToLongBits(number);
    number((int) (bits >>> Integer.SIZE));
    number((int) bits);
  }

  /** Numbers in the order that they have. */
  public void row(int[] row) {
    number(row.length);
    rows.add(row);
  }

  /** Fractions in the order that they have. */
  public void fractions(float[] row) {
    int[] bits = new int[row.length];
    Arrays.setAll(bits, i -> Float.floatToIntBits(row[i]));
    row(bits);
  }

  /** Bytes in the order that they have. */
  public void bytes(byte[] row) {
    number(row.length);
    int[] fours = new int[(row.length + Integer.BYTES - 1) / Integer.BYTES];
    ByteBuffer.wrap(Arrays.copyOf(row, fours.length * Integer.BYTES)).asIntBuffer().get(fours);
    row(fours);
  }

  /** Numbers of which most are little more than the one before. */
  public void rising(int[] row) {
    int[] more = row.clone();
    for (int i = row.length - 1; i > 0; i--) {
      more[i] -= row[i - 1];
    }
    row(more);
  }

  /** Numbers of which most are 0, in the order that they have. */
  public void sparse(int[] row) {
    number(row.length);
    int[] taken = new int[row.length / Integer.SIZE + 1];
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        taken[i / Integer.SIZE] |= 1 << i;
      }
    }
    row(taken);
    row(IntStream.of(row).filter(one -> one != 0).toArray());
  }

  public void text(@Nullable String text) {
    number(text == null ? ABSENT : texts.computeIfAbsent(text, any -> texts.size()));
  }

  /** A long text, which is read at once. */
  public void letters(CharSequence some) {
    number(some.length());
    letters.append(some);
  }

  /** By its place: one build writes the file and the class that reads it. */
  @SuppressWarnings("EnumOrdinal")
  public void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  /** In the order that they have. */
  public <V> void list(Collection<V> values, BiConsumer<PackOut, V> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
  }

  /** In the order of the keys, so that the same content is packed to the same file. */
  public <K extends Comparable<K>, V> void map(
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
    List<Integer> ends = new ArrayList<>();
    for (String text : texts.keySet()) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      ends.add(bytes.size());
    }
    write(ends.stream().mapToInt(Integer::intValue), out);
    write(numbers.stream().mapToInt(Integer::intValue), out);
    write(rows.stream().flatMapToInt(IntStream::of), out);
    out.writeInt(letters.length());
    out.writeChars(letters.toString());
    out.write(bytes.toByteArray());
  }

  private static void write(IntStream numbers, DataOutput out) throws IOException {
    int[] all = numbers.toArray();
    out.writeInt(all.length);
    for (int number : all) {
      out.writeInt(number);
    }
  }
}
