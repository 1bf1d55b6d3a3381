package org.posrules.internal.resemblance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.rulebook.Leanings;
import org.posrules.internal.rulebook.Report;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.text.Reading;
import org.posrules.internal.values.Lean;
import org.posrules.rulebook.Cause;

/**
 * What texts may be about: the categories, and who acts first. It is learnt from the reports of the
 * rulebook, and a little from its known wordings: once by the concepts that they name, and once by
 * their words, for texts that name too little. Immutable; thread-safe.
 */
record Topics(Map<String, Cause> known, Leanings leanings, Leaning concepts, Leaning words) {
  private static final List<FaultCategory> CATEGORIES =
      Stream.of(FaultCategory.values()).filter(one -> one != FaultCategory.UNKNOWN).toList();

  private static final List<ActingParty> PARTIES = List.of(ActingParty.values());

  /** What a wording counts beside a report: somebody has written it to say just this. */
  private static final double WORDING = 0.2;

  /** One alone says too little. */
  private static final int FEWEST_CONCEPTS = 2;

  /** What is named at so few places is what the text is about. */
  private static final int FEW = 3;

  /** So many places more, and the whole text counts as much as its phrases. */
  private static final double EACH = 3;

  /** What leans to two categories alike is doubted for neither. */
  private static final double SURE = 0.7;

  /** Beyond this no further place counts. */
  private static final double MOST_SAY = 1.5;

  /** {@code concepts}: those that a text names. */
  static Topics of(
      RulebookContent rulebook,
      List<KnownWording> wordings,
      Function<String, Reading> reading,
      Function<Reading, Set<String>> concepts) {
    List<Reading> given = new ArrayList<>();
    List<double[]> says = new ArrayList<>();
    for (KnownWording wording : wordings) {
      Cause cause = rulebook.causes().get(wording.cause());
      if (cause != null && CATEGORIES.contains(cause.category())) {
        given.add(reading.apply(wording.words()));
        says.add(says(List.of(cause.category()), List.of(cause.party()), WORDING));
      }
    }
    for (Report report : rulebook.reports()) {
      given.add(reading.apply(report.text()));
      says.add(says(report.categories(), report.parties(), 1));
    }
    return new Topics(
        rulebook.causes(),
        rulebook.leanings(),
        leaning(given, text -> Clues.of(concepts.apply(text)), says),
        leaning(given, text -> Sample.of(text).said(), says));
  }

  private static Leaning leaning(
      List<Reading> given, Function<Reading, int[]> clues, List<double[]> says) {
    return new Leaning(given.stream().map(clues).toList(), says, CATEGORIES.size(), PARTIES.size());
  }

  /** How much a lesson speaks for each category, then for each party. */
  private static double[] says(
      List<FaultCategory> categories, List<ActingParty> parties, double weight) {
    double[] says = new double[CATEGORIES.size() + PARTIES.size()];
    for (int i = 0; i < categories.size(); i++) {
      says[CATEGORIES.indexOf(categories.get(i))] += weight * share(i, categories.size());
    }
    for (int i = 0; i < parties.size(); i++) {
      says[CATEGORIES.size() + PARTIES.indexOf(parties.get(i))] +=
          weight * share(i, parties.size());
    }
    return says;
  }

  /** The best answer counts twice as much as each of the others; all together 1. */
  private static double share(int place, int all) {
    return (place == 0 ? 2.0 : 1.0) / (1 + all);
  }

  static Topics read(RulebookContent rulebook, PackIn from) {
    return new Topics(rulebook.causes(), rulebook.leanings(), new Leaning(from), new Leaning(from));
  }

  void pack(PackOut to) {
    concepts.pack(to);
    words.pack(to);
  }

  /** What a text leans to that names these concepts, at so many places. */
  Lean lean(Collection<String> named, int places) {
    if (named.size() < FEWEST_CONCEPTS) {
      return Lean.NONE;
    }
    Lean lean = lean(concepts.of(Clues.of(named)), 0);
    boolean sure = Collections.max(lean.categories().values()) >= SURE;
    return sure ? new Lean(lean.categories(), lean.parties(), say(places)) : lean;
  }

  private static Lean lean(double[][] shares, double say) {
    Map<FaultCategory, Double> categories = new EnumMap<>(FaultCategory.class);
    Map<ActingParty, Double> parties = new EnumMap<>(ActingParty.class);
    for (int i = 0; i < CATEGORIES.size(); i++) {
      categories.put(CATEGORIES.get(i), shares[0][i]);
    }
    for (int i = 0; i < PARTIES.size(); i++) {
      parties.put(PARTIES.get(i), shares[1][i]);
    }
    return new Lean(categories, parties, say);
  }

  /** The more a text names, the likelier it names much that it is not about. */
  private static double say(int places) {
    return Math.min(MOST_SAY, Math.max(0, places - FEW) / EACH);
  }

  /**
   * The category that a text leans to.
   *
   * @param cause that stands for it
   * @param right how often such a leaning was right
   */
  record Category(Cause cause, double right) {}

  /**
   * That of the words of a text, for one that names too little; empty where they say too little.
   */
  Optional<Category> category(int[] said) {
    return category(lean(words.of(said), 0));
  }

  /** Empty where the text says too little. */
  Optional<Category> category(Lean lean) {
    return leanings.causes().stream()
        .map(known::get)
        .max((a, b) -> Double.compare(share(lean, a), share(lean, b)))
        .flatMap(cause -> category(cause, share(lean, cause)));
  }

  private static double share(Lean lean, Cause cause) {
    return lean.categories().getOrDefault(cause.category(), 0.0);
  }

  private Optional<Category> category(Cause cause, double share) {
    OptionalDouble right = leanings.right(cause.name(), share);
    return right.isPresent()
        ? Optional.of(new Category(cause, right.getAsDouble()))
        : Optional.empty();
  }

  /** Whether a cause is of the category. */
  boolean isOf(Category category, String cause) {
    Cause one = known.get(cause);
    return one != null && one.category() == category.cause().category();
  }
}
