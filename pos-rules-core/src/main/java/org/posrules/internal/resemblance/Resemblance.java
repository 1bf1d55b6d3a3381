package org.posrules.internal.resemblance;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.resemblance.NearnessIndex.Near;
import org.posrules.internal.rulebook.Likeness;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Tokenizer;

/**
 * What a text resembles: the nearest known wordings vote, the nearer the louder. It is silent when
 * they are far, or do not agree, or mean no cause. Immutable; thread-safe.
 */
public final class Resemblance {
  private static final int LONGEST = 400;
  private static final int VOTERS = 10;

  /** Less is too little to tell a meaning from a name. */
  private static final int FEWEST_WORDS = 2;

  private final Tokenizer tokenizer;
  private final List<KnownWording> known;
  private final NearnessIndex index;
  private final TreeMap<Double, Likeness> likeness;

  private Resemblance(
      RulebookContent rulebook,
      Tokenizer tokenizer,
      List<KnownWording> known,
      NearnessIndex index) {
    this.tokenizer = tokenizer;
    this.likeness = new TreeMap<>(rulebook.likeness());
    this.known = known;
    this.index = index;
  }

  /** To all whose meaning the rulebook knows. */
  public static Resemblance of(RulebookContent rulebook) {
    Tokenizer tokenizer = new Tokenizer(rulebook.traditional());
    List<KnownWording> known =
        rulebook.likeness().isEmpty() ? List.of() : KnownWordings.of(rulebook);
    List<int[]> features =
        known.stream().map(wording -> features(wording.words(), tokenizer)).toList();
    return new Resemblance(rulebook, tokenizer, known, new NearnessIndex(features));
  }

  /** As the build of the jar has made it of the bundled rulebook. */
  public static Resemblance bundled(RulebookContent rulebook) {
    return read(rulebook, Bundle.read(Bundle.WORDINGS));
  }

  /** As {@link #write} has packed it of this rulebook. */
  public static Resemblance read(RulebookContent rulebook, byte[] packed) {
    PackIn from = new PackIn(packed);
    List<KnownWording> known = from.list(one -> new KnownWording(one.text(), one.text()));
    NearnessIndex index = new NearnessIndex(from);
    return new Resemblance(rulebook, new Tokenizer(rulebook.traditional()), known, index);
  }

  /** Writes it as {@link #read} reads it. */
  public static void write(RulebookContent rulebook, DataOutput out) throws IOException {
    Resemblance made = of(rulebook);
    PackOut to = new PackOut();
    to.list(
        made.known,
        (pack, wording) -> {
          pack.text(wording.words());
          pack.text(wording.cause());
        });
    made.index.pack(to);
    to.writeTo(out);
  }

  /** The signal of a text that names no cause itself. */
  public Optional<ResemblanceSignal> of(String text, String field) {
    int[] features = features(text, tokenizer);
    if (wholes(features) < FEWEST_WORDS) {
      return Optional.empty();
    }
    return vote(index.nearest(features, VOTERS), field)
        .filter(like -> shared(features, features(like.words(), tokenizer)) >= FEWEST_WORDS);
  }

  /** How many words both have; without this a text of no meaning would be like a long name. */
  private static long shared(int[] some, int[] others) {
    return Arrays.stream(some)
        .filter(Features::isWhole)
        .filter(feature -> Arrays.binarySearch(others, feature) >= 0)
        .count();
  }

  private static int[] features(String text, Tokenizer tokenizer) {
    return Features.of(
        tokenizer.tokens(cut(PlainText.of(cut(text)))).stream()
            .filter(token -> !token.isLittle())
            .toList());
  }

  /** Before and after a sign becomes several; the half of a sign at the end is like nothing. */
  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static long wholes(int[] features) {
    return Arrays.stream(features).filter(Features::isWhole).count();
  }

  private Optional<ResemblanceSignal> vote(List<Near> voters, String field) {
    Map<String, Double> votes = new HashMap<>();
    double all = 0;
    for (Near near : voters) {
      double vote = near.nearness() * near.nearness();
      votes.merge(known.get(near.text()).cause(), vote, Double::sum);
      all += vote;
    }
    KnownWording best = null;
    double nearness = 0;
    for (Near near : voters) {
      KnownWording wording = known.get(near.text());
      double won = votes.getOrDefault(wording.cause(), 0.0);
      if (best == null || won > votes.getOrDefault(best.cause(), 0.0)) {
        best = wording;
        nearness = near.nearness() * won / all;
      }
    }
    return best == null || best.cause().isEmpty()
        ? Optional.empty()
        : signal(best, nearness, field);
  }

  /** Beyond the last point of the line it is level; before the first one there is silence. */
  private Optional<ResemblanceSignal> signal(KnownWording like, double nearness, String field) {
    Map.Entry<Double, Likeness> below = likeness.floorEntry(nearness);
    if (below == null) {
      return Optional.empty();
    }
    Map.Entry<Double, Likeness> above = likeness.higherEntry(nearness);
    double right = below.getValue().right();
    if (above != null) {
      double way = (nearness - below.getKey()) / (above.getKey() - below.getKey());
      right += way * (above.getValue().right() - right);
    }
    return Optional.of(
        new ResemblanceSignal(
            like.cause(), below.getValue().strength(), right, like.words(), List.of(field)));
  }
}
