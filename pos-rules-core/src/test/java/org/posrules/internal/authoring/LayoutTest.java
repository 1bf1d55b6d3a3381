package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.BundledRulebook;

/** Which files are of a rulebook is told by their paths alone. */
class LayoutTest {
  @Test
  void files_ofTheBundledRulebook_areAllOfARulebook() {
    assertEquals(
        new TreeSet<>(BundledRulebook.files().keySet()),
        Layout.of(BundledRulebook.files().keySet()));
  }

  @Test
  void files_ofSomethingElse_areOfNone() {
    assertEquals(
        List.of(),
        List.copyOf(
            Layout.of(
                List.of(
                    "people.csv", "tables/people.csv", "ci.yaml", "src/x.drl", "docs/y.yaml"))));
  }

  @ParameterizedTest
  @CsvSource({
    "tables/retried.csv, tables/retired.csv",
    "tables/Retired.csv, tables/retired.csv",
    "retired.csv, tables/retired.csv",
    "own/devices.csv, tables/devices.csv",
    "care/table/fees.csv, care/tables/fees.csv",
    "tables/code/mine.csv, tables/codes/mine.csv",
    "lexikon/ko.csv, lexicon/ko.csv",
    "lexicon/tehc.csv, lexicon/tech.csv",
    "lexicon/faults/concpets.csv, lexicon/faults/concepts.csv",
    "own/notes.csv, ",
  })
  void table_thatNobodyReads_isLikeTheNearest(String path, String meant) {
    assertEquals(Optional.ofNullable(meant), Layout.meant(path));
  }

  @ParameterizedTest
  @CsvSource({"lexicon/tehc.csv, false", "lexicon/tech.csv, true", "lexicon/ko.csv, true"})
  void table_ofAFolderOfTables_isReadUnlessANamedOneIsMeant(String path, boolean read) {
    assertEquals(read, Layout.isTable(path));
  }
}
