package org.posrules.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleSource;

/** The files of a new finding about shops want nothing but what is marked in them. */
class FindingDraftTest {
  @TempDir private Path folder;

  private RulesFolder rules() {
    return RulesFolder.over(RuleSource.bundled(), folder);
  }

  @Test
  void draft_asItIs_isRefusedAtItsMarksAlone() {
    rules().write(rules().draftFinding("UPKEEP", "LOCAL_CABLE_WORN"));
    assertEquals(
        Set.of(ProblemKind.DRAFT_LEFT),
        rules().check().stream().map(problem -> problem.kind()).collect(Collectors.toSet()));
  }

  @Test
  void draft_inTheRules_hasAnIdOfThoseAboutShops() {
    Map<String, String> draft =
        RulesFolder.of(Path.of("../rules")).draftFinding("UPKEEP", "CABLE_WORN");
    assertEquals(
        Set.of("care/upkeep/cable-worn.drl", "care/upkeep/cable-worn.yaml"), draft.keySet());
    assertTrue(
        draft.get("care/upkeep/cable-worn.drl").contains("@id( \"CARE-"),
        draft.get("care/upkeep/cable-worn.drl"));
  }
}
