package org.posrules.internal.resemblance;

import java.util.Arrays;
import java.util.List;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * Which topic the words of a text lean to: naive Bayes over the known wordings of each topic, every
 * text of equal length, every clue worth more the fewer texts have it. Immutable; thread-safe.
 */
final class Leaning {
  /** What a clue counts for a topic that never had it. */
  private static final double UNSEEN = 0.05;

  /** What fewer texts have is their own affair. */
  private static final int FEWEST = 3;

  private final int topics;

  /** In rising order. */
  private final int[] clues;

  /** By clue: how rare it is. */
  private final float[] rarity;

  /** By clue, then topic: the logarithm of how often the topic has it. */
  private final float[] weights;

  /**
   * Of texts.
   *
   * @param given clues of each text
   * @param topic of each text, from 0
   */
  Leaning(List<int[]> given, int[] topic, int topics) {
    this.topics = topics;
    int[] all = given.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    int[] having = new int[all.length];
    int[] kept = new int[all.length];
    int count = 0;
    for (int begin = 0, end; begin < all.length; begin = end) {
      for (end = begin + 1; end < all.length && all[end] == all[begin]; ) {
        end++;
      }
      if (end - begin >= FEWEST) {
        kept[count] = all[begin];
        having[count++] = end - begin;
      }
    }
    this.clues = Arrays.copyOf(kept, count);
    this.rarity = new float[count];
    for (int place = 0; place < count; place++) {
      rarity[place] = (float) Math.log((double) given.size() / having[place]);
    }
    this.weights = weights(given, topic);
  }

  /** What {@link #pack} has packed. */
  Leaning(PackIn from) {
    this.topics = from.number();
    this.clues = from.rising();
    this.rarity = from.fractions();
    this.weights = from.fractions();
  }

  void pack(PackOut to) {
    to.number(topics);
    to.rising(clues);
    to.fractions(rarity);
    to.fractions(weights);
  }

  private float[] weights(List<int[]> given, int[] topic) {
    double[] counts = new double[clues.length * topics];
    Arrays.fill(counts, UNSEEN);
    for (int text = 0; text < topic.length; text++) {
      int[] places = places(given.get(text));
      double length = length(places);
      for (int place : places) {
        counts[place * topics + topic[text]] += rarity[place] / length;
      }
    }
    double[] all = new double[topics];
    for (int i = 0; i < counts.length; i++) {
      all[i % topics] += counts[i];
    }
    float[] made = new float[counts.length];
    for (int i = 0; i < made.length; i++) {
      made[i] = (float) Math.log(counts[i] / all[i % topics]);
    }
    return made;
  }

  private int[] places(int[] text) {
    return Arrays.stream(text)
        .map(clue -> Arrays.binarySearch(clues, clue))
        .filter(place -> place >= 0)
        .toArray();
  }

  private double length(int[] places) {
    return Math.sqrt(Arrays.stream(places).mapToDouble(at -> rarity[at] * rarity[at]).sum());
  }

  /** By topic: its share of what the text says, all together 1; all equal if it says nothing. */
  double[] of(int[] text) {
    int[] places = places(text);
    double length = length(places);
    double[] shares = new double[topics];
    for (int place : places) {
      for (int topic = 0; topic < topics; topic++) {
        shares[topic] += rarity[place] / length * weights[place * topics + topic];
      }
    }
    double most = Arrays.stream(shares).max().orElse(0);
    double all = 0;
    for (int topic = 0; topic < topics; topic++) {
      shares[topic] = Math.exp(shares[topic] - most);
      all += shares[topic];
    }
    for (int topic = 0; topic < topics; topic++) {
      shares[topic] /= all;
    }
    return shares;
  }
}
