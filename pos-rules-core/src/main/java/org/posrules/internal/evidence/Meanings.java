package org.posrules.internal.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.evidence.Meaning.Topic;
import org.posrules.internal.evidence.Meaning.Wording;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.WordIndex;

/**
 * The binary form of an index of words. A wording is packed as the place of its row among those of
 * the rulebook.
 */
final class Meanings {
  /** In the place of a row: a concept follows. */
  private static final int CONCEPT = -1;

  private static final Topic[] TOPICS = Topic.values();

  private Meanings() {}

  static void pack(WordIndex<Meaning> index, List<PhraseRow> wordings, PackOut to) {
    Map<PhraseRow, Integer> places = new HashMap<>();
    wordings.forEach(row -> places.put(row, places.size()));
    to.list(index.values(), (pack, meaning) -> pack(meaning, places, pack));
    index.pack(to);
  }

  private static void pack(Meaning meaning, Map<PhraseRow, Integer> places, PackOut to) {
    if (meaning instanceof Wording wording) {
      to.number(Objects.requireNonNull(places.get(wording.row()), wording::toString));
    } else if (meaning instanceof Concept concept) {
      to.number(CONCEPT);
      to.constant(concept.topic());
      to.text(concept.name());
      to.number(concept.languages());
    }
  }

  static WordIndex<Meaning> read(PackIn from, List<PhraseRow> wordings) {
    return WordIndex.unpack(from, from.list(pack -> meaning(pack, wordings)));
  }

  private static Meaning meaning(PackIn from, List<PhraseRow> wordings) {
    int place = from.number();
    return place == CONCEPT
        ? new Concept(TOPICS[from.number()], from.text(), from.number())
        : new Wording(wordings.get(place));
  }
}
