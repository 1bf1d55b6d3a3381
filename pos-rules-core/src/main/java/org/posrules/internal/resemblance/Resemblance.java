package org.posrules.internal.resemblance;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.resemblance.NearnessIndex.Near;
import org.posrules.internal.resemblance.Topics.Category;
import org.posrules.internal.resemblance.Wordings.Vote;
import org.posrules.internal.rulebook.Likeness;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.values.Lean;

/**
 * What a text resembles that names no cause itself. What it names leans to a category, or else its
 * words do, and the nearest known wordings of that category name a cause; where none is near, the
 * category alone is told. It is silent when the words say little, or what is near means no cause.
 * Immutable; thread-safe.
 */
public final class Resemblance {
  /** Less is too little to tell a meaning from a name. */
  private static final int FEWEST_WORDS = 2;

  /** So many may tell a topic that no concept names. */
  private static final int SOME_WORDS = 4;

  /** So many say more than that something failed. */
  private static final int ENOUGH_WORDS = 8;

  /** So near a wording is all that the text says. */
  private static final float THE_SAME = 0.5f;

  private final Tokenizer tokenizer;
  private final Wordings wordings;
  private final Topics topics;
  private final TreeMap<Double, Likeness> likeness;

  private Resemblance(RulebookContent rulebook, Wordings wordings, Topics topics) {
    this.tokenizer = new Tokenizer(rulebook.traditional());
    this.likeness = new TreeMap<>(rulebook.likeness());
    this.wordings = wordings;
    this.topics = topics;
  }

  /**
   * To all whose meaning the rulebook knows.
   *
   * @param concepts those that a text names
   */
  public static Resemblance of(RulebookContent rulebook, Function<Reading, Set<String>> concepts) {
    boolean wanted = !rulebook.likeness().isEmpty() || !rulebook.leanings().right().isEmpty();
    List<KnownWording> known = wanted ? KnownWordings.of(rulebook) : List.of();
    Tokenizer tokenizer = new Tokenizer(rulebook.traditional());
    Function<String, Reading> reading = text -> Reading.of(PlainText.of(text), tokenizer);
    Wordings wordings = Wordings.of(known, one -> Sample.of(reading.apply(one)));
    Topics topics = Topics.of(rulebook, known, reading, concepts);
    return new Resemblance(rulebook, wordings, topics);
  }

  /** As {@link #write} has packed it of this rulebook. */
  public static Resemblance read(RulebookContent rulebook, byte[] packed) {
    PackIn from = new PackIn(packed);
    Wordings wordings = Wordings.read(from);
    return new Resemblance(rulebook, wordings, Topics.read(rulebook, from));
  }

  /** Writes it as {@link #read} reads it. */
  public void write(DataOutput out) throws IOException {
    PackOut to = new PackOut();
    wordings.pack(to);
    topics.pack(to);
    to.writeTo(out);
  }

  /** What a text leans to that names these concepts, at so many places. */
  public Lean lean(Collection<String> concepts, int places) {
    return topics.lean(concepts, places);
  }

  /**
   * The signal of a text that explains nothing itself.
   *
   * @param concepts those that it names
   * @param lean what it leans to
   */
  public Optional<ResemblanceSignal> of(
      Reading text, Collection<String> concepts, Lean lean, String field) {
    Sample sample = Sample.of(text);
    List<Near> near = wordings.nearest(sample);
    if (sample.said().length < FEWEST_WORDS || isSilent(near)) {
      return Optional.empty();
    }
    Optional<Category> category =
        topics.category(lean).or(() -> ofWords(sample, concepts, SOME_WORDS));
    Optional<ResemblanceSignal> like =
        wordings
            .vote(near, cause -> category.map(one -> topics.isOf(one, cause)).orElse(true))
            .filter(vote -> isHeard(vote, sample))
            .map(vote -> signal(vote, field));
    return like.filter(one -> one.strength() != Strength.WEAK)
        .or(() -> category.map(one -> signal(one, field)))
        .or(() -> like);
  }

  /** The category that a text leans to which says more than that something failed. */
  public Optional<ResemblanceSignal> leaning(Lean lean, String field) {
    return topics.category(lean).map(one -> signal(one, field));
  }

  /** The category that the words of a vague text lean to which names these concepts. */
  public Optional<ResemblanceSignal> leaning(
      Reading text, Collection<String> concepts, String field) {
    return ofWords(Sample.of(text), concepts, ENOUGH_WORDS).map(one -> signal(one, field));
  }

  /** Who tells how the money stands has words of banks and messages, whatever has failed. */
  private Optional<Category> ofWords(Sample text, Collection<String> concepts, int fewest) {
    return text.said().length < fewest || concepts.stream().anyMatch(Clues.MONEY::contains)
        ? Optional.empty()
        : topics.category(text.said());
  }

  private boolean isSilent(List<Near> near) {
    return !near.isEmpty() && meansNoCause(near.get(0));
  }

  private boolean meansNoCause(Near nearest) {
    return nearest.nearness() >= THE_SAME && wordings.known().get(nearest.text()).cause().isEmpty();
  }

  /** Without words in common a text of no meaning would be like a long name. */
  private boolean isHeard(Vote like, Sample text) {
    return !like.wording().cause().isEmpty()
        && likeness.floorKey(like.nearness()) != null
        && shared(like.wording(), text) >= FEWEST_WORDS;
  }

  private long shared(KnownWording like, Sample text) {
    return text.shared(Sample.of(Reading.of(PlainText.of(like.words()), tokenizer)));
  }

  private static ResemblanceSignal signal(Category lean, String field) {
    return new ResemblanceSignal(
        lean.cause().name(), Strength.MEDIUM, lean.right(), "", List.of(field));
  }

  /** Beyond the last point of the line it is level; before the first one there is silence. */
  private ResemblanceSignal signal(Vote like, String field) {
    Map.Entry<Double, Likeness> below = likeness.floorEntry(like.nearness());
    Map.Entry<Double, Likeness> above = likeness.higherEntry(like.nearness());
    double right = below.getValue().right();
    if (above != null) {
      double way = (like.nearness() - below.getKey()) / (above.getKey() - below.getKey());
      right += way * (above.getValue().right() - right);
    }
    return new ResemblanceSignal(
        like.wording().cause(),
        below.getValue().strength(),
        right,
        like.wording().words(),
        List.of(field));
  }
}
