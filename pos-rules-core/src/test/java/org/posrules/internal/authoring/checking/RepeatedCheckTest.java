package org.posrules.internal.authoring.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;

/** A folder that is checked while it is written is told of as it is now. */
class RepeatedCheckTest {
  private static final String RULE =
      """
      // A rule of one's own.
      package org.posrules.packs

      import org.posrules.facts.*

      rule "LOCAL-001 sent"
          @id( "LOCAL-001" )
          @status( "stable" )
          @since( "1" )
          @source( "own terminals" )
          @en( "It was sent." )
          @zh( "已发送。" )
      when
          SendSignal( sent == true )
      then
          insert( Finding.of( "HOST_TIMEOUT", Strength.WEAK ) );
      end
      """;
  private static final String CASES =
      """
      cases:
        - name: sent
          given: { errorText: "x", requestSent: true }
          expect: { rules: [LOCAL-001] }

        - name: not sent
          given: { errorText: "x", requestSent: false }
          expect: { quiet: [LOCAL-001] }
      """;

  @TempDir private Path folder;

  private RepeatedCheck check;

  @BeforeEach
  void aSoundFolder() throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own/sent.yaml"), CASES);
    write(RULE);
    check =
        RepeatedCheck.here(RuleSource.layered(RuleSource.bundled(), RuleSource.directory(folder)));
    assertEquals(List.of(), check.problems());
  }

  private void write(String rule) throws IOException {
    Files.writeString(folder.resolve("own/sent.drl"), rule);
  }

  private List<ProblemKind> kinds() {
    return check.problems().stream().map(RuleProblem::kind).toList();
  }

  @Test
  void rule_brokenSince_isTold() throws IOException {
    write(RULE.replace("HOST_TIMEOUT", "HOST_TIMEOT"));
    assertEquals(List.of(ProblemKind.UNKNOWN_CAUSE), kinds());
  }

  @Test
  void rule_brokenBeforeARehearsal_isToldAfterIt() throws IOException {
    write(RULE.replace("HOST_TIMEOUT", "HOST_TIMEOT"));
    check.rehearse();
    assertEquals(List.of(ProblemKind.UNKNOWN_CAUSE), kinds());
  }

  @Test
  void stories_thatCannotBeRead_areTold() throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    Files.writeString(folder.resolve("scenarios/own.yaml"), "cases: [\n");
    Files.writeString(
        folder.resolve("scenarios/held-out-own.yaml"),
        "cases: [ { name: x, lang: en, kind: text, source: own, why: y, given: { errorText: y },"
            + " expect: { top: HOST } } ]\n");
    assertEquals(List.of(ProblemKind.UNKNOWN_CAUSE, ProblemKind.YAML_BROKEN), kinds());
  }

  @Test
  void rule_thatDoesWhatNoneMay_isTold() throws IOException {
    write(RULE.replace("sent == true", "facts.hashCode() > 3"));
    assertEquals(List.of(ProblemKind.RULE_REACH), kinds());
  }

  @Test
  void rule_brokenAndMended_isInOrderAgain() throws IOException {
    write(RULE.replace("HOST_TIMEOUT", "HOST_TIMEOT"));
    check.problems();
    write(RULE);
    assertEquals(List.of(), kinds());
  }
}
