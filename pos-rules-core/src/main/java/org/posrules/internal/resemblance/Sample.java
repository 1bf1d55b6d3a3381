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

  private Sample(int[] features) {
    this.features = features;
  }

  static Sample of(Reading text) {
    List<Token> tokens =
        IntStream.range(0, Math.min(MOST, text.tokens().size()))
            .filter(token -> !text.isQuotedAlone(token, token + 1))
            .mapToObj(text.tokens()::get)
            .filter(token -> !token.isLittle())
            .toList();
    return new Sample(Features.of(tokens));
  }

  /** What it may have in common with another; not to be changed. */
  int[] features() {
    return features;
  }

  /** How many words it has; two Chinese characters are one. */
  long words() {
    return Arrays.stream(features).filter(Features::isWhole).count();
  }

  /** How many words both have. */
  long shared(Sample other) {
    return Arrays.stream(features)
        .filter(Features::isWhole)
        .filter(feature -> Arrays.binarySearch(other.features, feature) >= 0)
        .count();
  }
}
