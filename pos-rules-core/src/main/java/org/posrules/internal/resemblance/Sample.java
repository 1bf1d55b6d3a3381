package org.posrules.internal.resemblance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Token;

/** What is looked at of a text. Immutable; thread-safe. */
final class Sample {
  /** Words of a text that are looked at; one Chinese character is one. */
  private static final int MOST = 100;

  private final int[] features;
  private final int[] said;

  private Sample(int[] features, int[] said) {
    this.features = features;
    this.said = said;
  }

  static Sample of(Reading text) {
    List<Integer> places =
        IntStream.range(0, Math.min(MOST, text.tokens().size()))
            .filter(token -> !text.isQuotedAlone(token, token + 1))
            .filter(token -> !text.tokens().get(token).isLittle())
            .boxed()
            .toList();
    List<Token> tokens = places.stream().map(text.tokens()::get).toList();
    List<Token> said =
        places.stream().filter(token -> !text.isNamed(token)).map(text.tokens()::get).toList();
    return new Sample(Features.of(tokens), whole(Features.of(said)));
  }

  private static int[] whole(int[] features) {
    return Arrays.stream(features).filter(Features::isWhole).toArray();
  }

  /** What it may have in common with another; not to be changed. */
  int[] features() {
    return features;
  }

  /**
   * Its words, without the names of what stands behind a colon; two Chinese characters are one. Not
   * to be changed.
   */
  int[] said() {
    return said;
  }

  /** How many words both have. */
  long shared(Sample other) {
    return Arrays.stream(whole(features))
        .filter(feature -> Arrays.binarySearch(other.features, feature) >= 0)
        .count();
  }
}
