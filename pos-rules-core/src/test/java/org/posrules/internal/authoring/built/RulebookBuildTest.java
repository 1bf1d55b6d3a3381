package org.posrules.internal.authoring.built;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.TinyRulebook;
import org.posrules.internal.authoring.built.BuildGate.Passage;
import org.posrules.internal.loading.BuiltReader;
import org.posrules.internal.loading.Manifest;
import org.posrules.internal.loading.Manifest.TestSummary;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;

/** Of a folder comes one file, or the reasons why not. */
class RulebookBuildTest {
  private static final FailedTransaction CODE =
      FailedTransaction.builder().responseCode("54").responseCodeScheme("bank-codes").build();

  @TempDir private Path folder;

  private RulebookBuild.Outcome build(BuildGate... gates) throws IOException {
    return new RulebookBuild(TinyRulebook.FOLDER, List.of(gates))
        .write(folder.resolve("out.jar"), Optional.of(Builds.KEY), 3);
  }

  private static BuildGate saying(List<String> refusals, Optional<TestSummary> tests) {
    return candidate -> new Passage(refusals, tests);
  }

  @Test
  void rulebook_builtTwice_isTheSameBytes() {
    assertArrayEquals(Builds.tiny(), Builds.built(TinyRulebook.FOLDER, Optional.of(Builds.KEY)));
  }

  @Test
  void rulebook_builtAndLoaded_isTheOneOfTheFolder() {
    assertEquals(
        TinyRulebook.engine().rulebook(), Builds.engine(Builds.tiny(), Builds.TRUSTED).rulebook());
  }

  @Test
  void rulebook_builtAndLoaded_answersAsTheFolderDoes() {
    DiagnosticEngine fromFolder =
        DiagnosticEngine.builder().rules(TinyRulebook.source()).ids(() -> "ID").build();
    assertEquals(
        fromFolder.diagnose(CODE), Builds.engine(Builds.tiny(), Builds.TRUSTED).diagnose(CODE));
  }

  @Test
  void rulebook_withOneOfSeveralTrustedKeys_isLoaded() {
    TrustedKeys several =
        TrustedKeys.of(SigningKey.make().publicPem() + Builds.KEY.publicPem()).atLeast(7);
    assertEquals(
        TinyRulebook.engine().rulebook(), Builds.engine(Builds.tiny(), several).rulebook());
  }

  @Test
  void unsigned_canBeInspected() {
    Path file = Builds.file(Builds.unsigned());
    assertEquals(Manifest.NO_KEY, BuiltReader.inspect(file).manifest().key());
  }

  @Test
  void texts_ofABuiltRulebook_areThoseOfTheFolder() {
    Path file = Builds.file(Builds.tiny());
    assertEquals(TinyRulebook.files(), BuiltReader.inspect(file).texts());
  }

  @Test
  void gate_thatRefuses_leavesNoFile() throws IOException {
    RulebookBuild.Outcome outcome = build(saying(List.of("case 3 fails"), Optional.empty()));
    assertEquals(List.of("case 3 fails"), outcome.refusals());
    assertEquals(0, Files.list(folder).count());
  }

  @Test
  void gates_allRefuse_allAreTold() throws IOException {
    assertEquals(
        List.of("one", "two"),
        build(saying(List.of("one"), Optional.empty()), saying(List.of("two"), Optional.empty()))
            .refusals());
  }

  @Test
  void gate_thatTests_isToldInTheManifest() throws IOException {
    TestSummary tests = new TestSummary(12, 0, 987);
    build(saying(List.of(), Optional.of(tests)));
    assertEquals(tests, BuiltReader.inspect(folder.resolve("out.jar")).manifest().tests());
  }

  @Test
  void gate_givenTheCandidate_loadsIt() throws IOException {
    List<Object> seen = new ArrayList<>();
    build(
        candidate -> {
          seen.add(DiagnosticEngine.builder().rules(candidate.rulebook()).build().rulebook());
          return new Passage(List.of(), Optional.empty());
        });
    assertEquals(List.of(TinyRulebook.engine().rulebook()), seen);
  }

  @Test
  void folder_withProblems_leavesNoFile() {
    assertThrows(
        RulebookException.class,
        () ->
            new RulebookBuild(folder, List.of())
                .write(folder.resolve("out.jar"), Optional.empty(), 1));
    assertFalse(Files.exists(folder.resolve("out.jar")));
  }
}
