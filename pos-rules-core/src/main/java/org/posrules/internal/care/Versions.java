package org.posrules.internal.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posrules.facts.VersionSignal.Software;
import org.posrules.internal.rulebook.care.KnownVersion;

/** How far a version is behind those that are known. Pure. */
final class Versions {
  private Versions() {}

  /**
   * How many versions of the model's software came out after this one; 0 for a version or a model
   * that nobody knows, of which it cannot be told.
   */
  static int newer(List<KnownVersion> known, String model, Software of, String version) {
    List<KnownVersion> those =
        known.stream()
            .filter(row -> row.of() == of && folded(row.model()).equals(folded(model)))
            .toList();
    Optional<LocalDate> released =
        those.stream()
            .filter(row -> folded(row.version()).equals(folded(version)))
            .map(KnownVersion::released)
            .findFirst();
    return released
        .map(day -> (int) those.stream().filter(row -> row.released().isAfter(day)).count())
        .orElse(0);
  }

  private static String folded(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("v") ? lower.substring(1) : lower;
  }
}
