package org.posrules.internal.resemblance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Token;
import org.posrules.internal.text.Tokenizer;

/** What is looked at of a text. Immutable; thread-safe. */
final class Sample {
  private static final int LONGEST = 400;

  private final int[] features;
  private final Set<String> concepts;

  private Sample(int[] features, Set<String> concepts) {
    this.features = features;
    this.concepts = concepts;
  }

  /** {@code concepts}: those that a text names. */
  static Sample of(String text, Tokenizer tokenizer, Function<Reading, Set<String>> concepts) {
    Reading reading = Reading.of(cut(PlainText.of(cut(text))), tokenizer);
    List<Token> tokens =
        IntStream.range(0, reading.tokens().size())
            .filter(token -> !reading.isQuotedAlone(token, token + 1))
            .mapToObj(reading.tokens()::get)
            .filter(token -> !token.isLittle())
            .toList();
    return new Sample(Features.of(tokens), concepts.apply(reading));
  }

  /** Before and after a sign becomes several; the half of a sign at the end is like nothing. */
  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** What it may have in common with another; not to be changed. */
  int[] features() {
    return features;
  }

  /** What tells its topic. */
  int[] clues() {
    return Clues.of(concepts);
  }

  /** How many concepts it names. */
  int concepts() {
    return concepts.size();
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
