package org.posrules.internal.resemblance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.posrules.FaultCategory;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.rulebook.Leanings;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.Cause;

/**
 * The categories that a text may lean to, each with the cause that stands for it. Immutable;
 * thread-safe.
 */
record Topics(Map<String, Cause> known, Leanings leanings, List<String> causes, Leaning leaning) {

  static Topics of(RulebookContent rulebook, List<KnownWording> known, List<Sample> samples) {
    List<String> causes = rulebook.leanings().causes();
    List<FaultCategory> categories =
        causes.stream()
            .map(cause -> category(rulebook.causes(), cause))
            .map(Optional::orElseThrow)
            .toList();
    int[] topics =
        known.stream()
            .mapToInt(
                wording ->
                    category(rulebook.causes(), wording.cause())
                        .map(categories::indexOf)
                        .orElse(-1))
            .toArray();
    int[] telling = IntStream.range(0, topics.length).filter(i -> topics[i] >= 0).toArray();
    return new Topics(
        rulebook.causes(),
        rulebook.leanings(),
        causes,
        new Leaning(
            IntStream.of(telling).mapToObj(i -> samples.get(i).clues()).toList(),
            IntStream.of(telling).map(i -> topics[i]).toArray(),
            causes.size()));
  }

  static Topics read(RulebookContent rulebook, PackIn from) {
    return new Topics(
        rulebook.causes(), rulebook.leanings(), rulebook.leanings().causes(), new Leaning(from));
  }

  void pack(PackOut to) {
    leaning.pack(to);
  }

  /**
   * What a text leans to.
   *
   * @param cause that stands for the category
   * @param right how often such a leaning was right
   */
  record Lean(String cause, double right) {}

  /** Empty where the words of the text say too little. */
  Optional<Lean> of(Sample text) {
    double[] shares = leaning.of(text.clues());
    return IntStream.range(0, shares.length)
        .boxed()
        .max((a, b) -> Double.compare(shares[a], shares[b]))
        .flatMap(topic -> lean(causes.get(topic), shares[topic]));
  }

  private Optional<Lean> lean(String cause, double share) {
    OptionalDouble right = leanings.right(cause, share);
    return right.isPresent() ? Optional.of(new Lean(cause, right.getAsDouble())) : Optional.empty();
  }

  /** Whether a cause is of the category. */
  boolean isOf(Lean lean, String cause) {
    return category(known, cause).equals(category(known, lean.cause()));
  }

  private static Optional<FaultCategory> category(Map<String, Cause> known, String cause) {
    return Optional.ofNullable(known.get(cause)).map(Cause::category);
  }
}
