package org.posrules.internal.resemblance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * Texts by their features, each feature worth more the fewer texts have it; the nearness of two
 * texts is the cosine of what they have. Immutable; thread-safe.
 */
final class NearnessIndex {
  /** What a part of a word counts, beside a word that is as rare. */
  private static final double PART = 0.25;

  /** A part of a word that one in so many texts has says nothing. */
  private static final int COMMON = 50;

  /** In rising order. */
  private final int[] features;

  /** A word that no text has counts as one that so many have. */
  private static final double STRANGE = 5;

  /** By the place of a feature: where its texts begin among all; then where the last ones end. */
  private final int[] begins;

  private final int[] texts;
  private final float[] lengths;

  /** Of texts, each given by its features. */
  NearnessIndex(List<int[]> given) {
    long[] pairs = pairs(given);
    this.features = Arrays.stream(pairs).mapToInt(NearnessIndex::feature).distinct().toArray();
    this.begins = new int[features.length + 1];
    this.texts = new int[pairs.length];
    this.lengths = new float[given.size()];
    int place = 0;
    for (int i = 0; i < pairs.length; i++) {
      texts[i] = (int) pairs[i];
      place += feature(pairs[i]) == features[place] ? 0 : 1;
      begins[place + 1] = i + 1;
    }
    measure();
  }

  /** What {@link #pack} has packed. */
  NearnessIndex(PackIn from) {
    this.features = from.rising();
    this.begins = from.rising();
    this.texts = from.rising();
    this.lengths = new float[from.number()];
    measure();
  }

  void pack(PackOut to) {
    to.rising(features);
    to.rising(begins);
    to.rising(texts);
    to.number(lengths.length);
  }

  private void measure() {
    for (int place = 0; place < features.length; place++) {
      float worth = worth(features[place], place);
      for (int i = begins[place]; i < begins[place + 1]; i++) {
        lengths[texts[i]] += worth;
      }
    }
    for (int text = 0; text < lengths.length; text++) {
      lengths[text] = (float) Math.sqrt(lengths[text]);
    }
  }

  /** Feature and text in one number each, sorted. */
  private static long[] pairs(List<int[]> given) {
    long[] pairs = new long[given.stream().mapToInt(text -> text.length).sum()];
    int count = 0;
    for (int text = 0; text < given.size(); text++) {
      for (int feature : given.get(text)) {
        pairs[count++] = (long) feature << Integer.SIZE | text;
      }
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private static int feature(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  /**
   * What it counts to have a feature: the square of how rare it is. A word that no text has sets
   * the two apart, though less than a rare one; its parts would only say so again.
   */
  private float worth(int feature, int place) {
    int having = place < 0 ? 0 : begins[place + 1] - begins[place];
    boolean whole = Features.isWhole(feature);
    if (!whole && (having == 0 || having * COMMON > lengths.length)) {
      return 0;
    }
    double rare = Math.log(1 + lengths.length / (having == 0 ? STRANGE : having));
    return (float) ((whole ? 1 : PART) * rare * rare);
  }

  private float length(int[] text) {
    float sum = 0;
    for (int feature : text) {
      sum += worth(feature, Arrays.binarySearch(features, feature));
    }
    return (float) Math.sqrt(sum);
  }

  /**
   * A text of the index.
   *
   * @param nearness 0 to 1
   */
  record Near(int text, float nearness) {}

  /** The nearest texts, nearest first. */
  List<Near> nearest(int[] wanted, int most) {
    float[] shared = new float[lengths.length];
    for (int feature : wanted) {
      int place = Arrays.binarySearch(features, feature);
      float worth = worth(feature, place);
      if (place >= 0 && worth > 0) {
        for (int i = begins[place]; i < begins[place + 1]; i++) {
          shared[texts[i]] += worth;
        }
      }
    }
    float length = length(wanted);
    List<Near> nearest = new ArrayList<>(most + 1);
    for (int text = 0; text < shared.length; text++) {
      if (shared[text] > 0) {
        add(new Near(text, shared[text] / (length * lengths[text])), nearest, most);
      }
    }
    return nearest;
  }

  private static void add(Near near, List<Near> nearest, int most) {
    int at = nearest.size();
    while (at > 0 && nearest.get(at - 1).nearness() < near.nearness()) {
      at--;
    }
    if (at < most) {
      nearest.add(at, near);
      if (nearest.size() > most) {
        nearest.remove(most);
      }
    }
  }
}
