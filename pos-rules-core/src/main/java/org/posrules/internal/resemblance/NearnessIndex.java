package org.posrules.internal.resemblance;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts by their features, each feature worth more the fewer texts have it; the nearness of two
 * texts is the cosine of what they have. Immutable; thread-safe.
 */
final class NearnessIndex {
  private static final float PART = 0.5f;

  /** By feature: where its texts begin among all. */
  private final int[] begins = new int[Features.SLOTS + 1];

  private final int[] texts;
  private final float[] lengths;

  /** Of texts, each given by its features. */
  NearnessIndex(List<int[]> features) {
    this.lengths = new float[features.size()];
    for (int[] text : features) {
      for (int feature : text) {
        begins[feature + 1]++;
      }
    }
    for (int i = 0; i < Features.SLOTS; i++) {
      begins[i + 1] += begins[i];
    }
    this.texts = new int[begins[Features.SLOTS]];
    int[] next = begins.clone();
    for (int text = 0; text < lengths.length; text++) {
      for (int feature : features.get(text)) {
        texts[next[feature]++] = text;
      }
      lengths[text] = length(features.get(text));
    }
  }

  /** What it counts to have a feature: the square of how rare it is, less for a part of a word. */
  private float worth(int feature) {
    int having = begins[feature + 1] - begins[feature];
    double rare = Math.log(1 + lengths.length / (0.5 + having));
    return (float) (Features.isWhole(feature) ? rare * rare : PART * PART * rare * rare);
  }

  private float length(int[] features) {
    float sum = 0;
    for (int feature : features) {
      sum += worth(feature);
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
  List<Near> nearest(int[] features, int most) {
    float[] shared = new float[lengths.length];
    for (int feature : features) {
      float worth = worth(feature);
      for (int i = begins[feature]; i < begins[feature + 1]; i++) {
        shared[texts[i]] += worth;
      }
    }
    float length = length(features);
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
