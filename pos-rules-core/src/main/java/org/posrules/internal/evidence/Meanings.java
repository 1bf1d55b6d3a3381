package org.posrules.internal.evidence;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.evidence.Meaning.Topic;
import org.posrules.internal.evidence.Meaning.Wording;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.WordIndex;

/**
 * The binary form of an index of words. A wording is written as the place of its row among those of
 * the rulebook, a concept as its place behind them.
 */
final class Meanings {
  private static final String SEPARATOR = " ";

  private Meanings() {}

  static void write(WordIndex<Meaning> index, List<PhraseRow> wordings, DataOutput out)
      throws IOException {
    Map<Meaning, Integer> numbers = new HashMap<>();
    wordings.forEach(row -> numbers.put(new Wording(row), numbers.size()));
    StringBuilder lines = new StringBuilder();
    for (Meaning meaning : index.values()) {
      if (meaning instanceof Concept concept && !numbers.containsKey(concept)) {
        numbers.put(concept, numbers.size());
        lines.append(line(concept)).append('\n');
      }
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    index.write(out, meaning -> Objects.requireNonNull(numbers.get(meaning), meaning::toString));
  }

  static WordIndex<Meaning> read(ByteBuffer in, List<PhraseRow> wordings) {
    List<Meaning> meanings = new ArrayList<>();
    wordings.forEach(row -> meanings.add(new Wording(row)));
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> meanings.add(concept(line)));
    return WordIndex.read(in, meanings::get);
  }

  private static String line(Concept concept) {
    return concept.topic() + SEPARATOR + concept.name() + SEPARATOR + concept.languages();
  }

  private static Concept concept(String line) {
    String[] parts = line.split(SEPARATOR, -1);
    return new Concept(Topic.valueOf(parts[0]), parts[1], Integer.parseInt(parts[2]));
  }
}
