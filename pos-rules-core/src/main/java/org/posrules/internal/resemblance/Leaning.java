package org.posrules.internal.resemblance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * What the clues of a text lean to: naive Bayes over lessons, every lesson of equal length, every
 * clue worth more the fewer lessons have it. Several questions are asked of the same clues, each
 * with answers of its own. Immutable; thread-safe.
 */
final class Leaning {
  /** What a clue counts for an answer that never had it. */
  private static final double UNSEEN = 0.02;

  /** What fewer lessons have is their own affair. */
  private static final int FEWEST = 2;

  /** Finer than this no weight is known: reports that had not been learnt were read alike. */
  private static final double STEP = 1.0 / 2;

  /**
   * A clue is kept in so many bits: of a thousand that no lesson had, one is taken for one that
   * some had.
   */
  private static final int BITS = 26;

  private static final int MIX = 0x9E3779B9;

  /** By question: how many answers it has. */
  private final int[] answers;

  /** In rising order. */
  private final int[] clues;

  private final int lessons;

  /** By clue: how many lessons have it. */
  private final int[] having;

  /** By clue: how rare it is. */
  private final float[] rarity;

  /**
   * By clue, then answer of each question: how much less it speaks for the answer than for the best
   * one, as a logarithm in steps of {@link #STEP}.
   */
  private final byte[] weights;

  /**
   * Of lessons.
   *
   * @param given clues of each lesson, each once
   * @param says by lesson, how much it speaks for each answer of the first question, then of the
   *     next
   * @param answers by question, how many it has
   */
  Leaning(List<int[]> given, List<double[]> says, int... answers) {
    this.answers = answers.clone();
    int[] all = given.stream().flatMapToInt(Arrays::stream).map(Leaning::cut).sorted().toArray();
    int[] often = new int[all.length];
    int[] kept = new int[all.length];
    int count = 0;
    for (int begin = 0, end; begin < all.length; begin = end) {
      for (end = begin + 1; end < all.length && all[end] == all[begin]; ) {
        end++;
      }
      if (end - begin >= FEWEST) {
        kept[count] = all[begin];
        often[count++] = end - begin;
      }
    }
    this.clues = Arrays.copyOf(kept, count);
    this.lessons = given.size();
    this.having = Arrays.copyOf(often, count);
    this.rarity = rarity();
    this.weights = weights(given, says, IntStream.of(answers).sum());
  }

  /** What {@link #pack} has packed. */
  Leaning(PackIn from) {
    this.answers = from.row();
    this.clues = from.rising();
    this.lessons = from.number();
    this.having = from.row();
    this.rarity = rarity();
    this.weights = from.bytes();
  }

  void pack(PackOut to) {
    to.row(answers);
    to.rising(clues);
    to.number(lessons);
    to.row(having);
    to.bytes(weights);
  }

  private float[] rarity() {
    float[] rarity = new float[having.length];
    for (int place = 0; place < rarity.length; place++) {
      rarity[place] = (float) Math.log(Math.E * (1 + lessons) / (1 + having[place]));
    }
    return rarity;
  }

  private byte[] weights(List<int[]> given, List<double[]> says, int width) {
    double[] counts = new double[clues.length * width];
    Arrays.fill(counts, UNSEEN);
    for (int lesson = 0; lesson < given.size(); lesson++) {
      int[] places = places(given.get(lesson));
      double length = length(places);
      for (int place : places) {
        for (int answer = 0; answer < width; answer++) {
          counts[place * width + answer] += says.get(lesson)[answer] * rarity[place] / length;
        }
      }
    }
    double[] all = new double[width];
    for (int i = 0; i < counts.length; i++) {
      all[i % width] += counts[i];
    }
    byte[] made = new byte[counts.length];
    for (int begin = 0, question = 0; begin < counts.length; question++) {
      int end = begin + answers[question % answers.length];
      double best = 0;
      for (int i = begin; i < end; i++) {
        counts[i] /= all[i % width];
        best = Math.max(best, counts[i]);
      }
      for (; begin < end; begin++) {
        double less = Math.log(best / counts[begin]) / STEP;
        made[begin] = (byte) Math.min(Byte.MAX_VALUE, Math.round(less));
      }
    }
    return made;
  }

  private static int cut(int clue) {
    return (clue * MIX) >>> (Integer.SIZE - BITS);
  }

  private int[] places(int[] text) {
    return Arrays.stream(text)
        .map(clue -> Arrays.binarySearch(clues, cut(clue)))
        .filter(place -> place >= 0)
        .toArray();
  }

  private double length(int[] places) {
    double squares = 0;
    for (int at : places) {
      squares += rarity[at] * rarity[at];
    }
    return Math.sqrt(squares);
  }

  /**
   * By question, then answer: its share of what the text says, those of a question all together 1;
   * all equal if it says nothing.
   */
  double[][] of(int[] text) {
    int[] places = places(text);
    double length = length(places);
    int width = IntStream.of(answers).sum();
    double[] sums = new double[width];
    for (int place : places) {
      for (int answer = 0; answer < width; answer++) {
        sums[answer] -= rarity[place] / length * STEP * weights[place * width + answer];
      }
    }
    double[][] shares = new double[answers.length][];
    int begin = 0;
    for (int question = 0; question < shares.length; question++) {
      shares[question] = shares(Arrays.copyOfRange(sums, begin, begin += answers[question]));
    }
    return shares;
  }

  private static double[] shares(double[] logarithms) {
    double most = Arrays.stream(logarithms).max().orElse(0);
    double[] shares = Arrays.stream(logarithms).map(each -> Math.exp(each - most)).toArray();
    double all = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(each -> each / all).toArray();
  }
}
