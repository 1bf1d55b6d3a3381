package org.posrules.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.facts.VersionSignal.Software;
import org.posrules.internal.rulebook.care.KnownVersion;

class VersionsTest {
  private static final List<KnownVersion> KNOWN =
      List.of(
          version("P10", Software.FIRMWARE, "4.9", "2025-01-01"),
          version("P10", Software.FIRMWARE, "4.10", "2026-01-01"),
          version("P10", Software.FIRMWARE, "4.11", "2026-06-01"),
          version("P10", Software.APPLICATION, "4.12", "2026-09-01"),
          version("M30", Software.FIRMWARE, "5.0", "2026-10-01"));

  private static KnownVersion version(String model, Software of, String version, String day) {
    return new KnownVersion(model, of, version, LocalDate.parse(day), "by hand");
  }

  /** By the day of their release: 4.10 is newer than 4.9. */
  @ParameterizedTest
  @CsvSource({
    "P10, 4.9, 2",
    "P10, 4.10, 1",
    "P10, 4.11, 0",
    "p10, v4.9, 2",
    "P10, 3.0, 0",
    "Q20, 4.9, 0",
  })
  void newerVersions_ofTheSameModelAndSoftware_areCounted(String model, String version, int newer) {
    assertEquals(newer, Versions.newer(KNOWN, model, Software.FIRMWARE, version));
  }
}
