package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Versions, their lines, and the ids that these name. */
class ChangeLogTest {
  private static final ChangeLog LOG =
      ChangeLog.of(
          """
          # Changes to the rules

          NET-900 stands before the first version.

          ## 2.1

          - new: WIFI_LOGIN_NEEDED (NET-140 to NET-146), hashed by SHA-256
            and NET-150.
          - added HW-001

          ## 2.0

          - remove: REM-021, X-NET-7 and NET-0145
          """);

  @Test
  void versions_areThoseOfTheHeadings_newestFirst() {
    assertEquals(
        List.of("2.1", "2.0"), LOG.sections().stream().map(ChangeLog.Section::version).toList());
    assertEquals(1, LOG.after("2.0").size());
    assertEquals(2, LOG.after("1.9").size());
  }

  @Test
  void ids_fromOneToAnother_areAllNamed() {
    ChangeLog.Section newest = LOG.section("2.1").orElseThrow();
    assertTrue(newest.names("NET-140") && newest.names("NET-143") && newest.names("NET-146"));
    assertTrue(newest.names("NET-150"));
    assertFalse(newest.names("NET-147") || newest.names("REM-021") || newest.names("HW-140"));
  }

  @Test
  void highest_ofTheLetters_isThatOfAllVersions() {
    assertEquals(150, LOG.highest("NET"));
    assertEquals(21, LOG.highest("REM"));
    assertEquals(0, LOG.highest("SW"));
  }

  @Test
  void line_withoutAVerb_isOdd() {
    assertEquals(
        List.of("CHANGELOG.md:9"),
        LOG.sections().get(0).odd().stream().map(Object::toString).toList());
  }
}
