package org.posrules.internal.packing;

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

  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();

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
    rows.writeBytes(planes(row));
  }

  /** Bytes in the order that they have. */
  public void bytes(byte[] row) {
    number(row.length);
    rows.writeBytes(row);
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
    row(some.chars().toArray());
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
    List<Integer> lengths = new ArrayList<>();
    for (String text : texts.keySet()) {
      byte[] written = text.getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes(written);
      lengths.add(written.length);
    }
    for (List<Integer> row : List.of(lengths, numbers)) {
      out.writeInt(row.size());
      out.write(planes(row.stream().mapToInt(Integer::intValue).toArray()));
    }
    out.writeInt(rows.size());
    out.write(rows.toByteArray());
    out.write(bytes.toByteArray());
  }

  /**
   * How many bytes each number takes, then their lowest bytes, their next … A jar packs what is
   * alike into half of the room if it stands together.
   */
  private static byte[] planes(int[] row) {
    int all = 0;
    for (int number : row) {
      all |= number;
    }
    int width = Integer.BYTES - Integer.numberOfLeadingZeros(all) / Byte.SIZE;
    byte[] planes = new byte[1 + width * row.length];
    planes[0] = (byte) width;
    int next = 1;
    for (int plane = 0; plane < width; plane++) {
      for (int number : row) {
        planes[next++] = (byte) (number >>> (plane * Byte.SIZE));
      }
    }
    return planes;
  }
}
