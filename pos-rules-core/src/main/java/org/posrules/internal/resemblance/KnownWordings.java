package org.posrules.internal.resemblance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.CodeRow;

/** Gathers the wordings whose meaning a rulebook knows. Pure. */
final class KnownWordings {
  private static final Comparator<KnownWording> ALWAYS_THE_SAME =
      Comparator.comparing(KnownWording::words).thenComparing(KnownWording::cause);

  private KnownWordings() {}

  /** Hints are left out: they mislead whoever resembles them. */
  static List<KnownWording> of(RulebookContent rulebook) {
    Set<KnownWording> known = new HashSet<>();
    rulebook.faults().patterns().stream()
        .filter(pattern -> pattern.cause().isEmpty() || pattern.strength() != Strength.WEAK)
        .forEach(pattern -> pattern.examples().forEach(e -> add(e, pattern.cause(), known)));
    rulebook.phrases().stream()
        .filter(phrase -> phrase.cause().isEmpty() || phrase.strength() != Strength.WEAK)
        .forEach(phrase -> add(phrase.phrase(), phrase.cause(), known));
    rulebook.codes().values().stream()
        .flatMap(codes -> codes.values().stream())
        .filter(row -> row.noFault() || row.strength() != Strength.WEAK)
        .forEach(row -> meanings(row, known));
    return known.stream().sorted(ALWAYS_THE_SAME).toList();
  }

  private static void meanings(CodeRow row, Set<KnownWording> known) {
    add(row.english(), row.cause(), known);
    add(row.chinese(), row.cause(), known);
  }

  private static void add(String words, String cause, Set<KnownWording> known) {
    if (!words.isBlank()) {
      known.add(new KnownWording(words, cause));
    }
  }
}
