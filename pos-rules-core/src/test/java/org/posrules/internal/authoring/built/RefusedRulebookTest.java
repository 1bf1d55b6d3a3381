package org.posrules.internal.authoring.built;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.posrules.internal.authoring.built.Builds.KEY;
import static org.posrules.internal.authoring.built.Builds.TRUSTED;
import static org.posrules.internal.authoring.built.Builds.problems;
import static org.posrules.internal.authoring.built.Builds.repacked;
import static org.posrules.internal.authoring.built.Builds.resigned;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.posrules.DiagnosticEngine;
import org.posrules.cases.HowMany;
import org.posrules.internal.loading.BuiltRulebook;
import org.posrules.internal.packing.BrokenZipException;
import org.posrules.internal.packing.Digests;
import org.posrules.internal.packing.StoredZip;
import org.posrules.internal.packing.StoredZipReader;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;

/** A built rulebook is loaded as it was signed, or not at all. */
class RefusedRulebookTest {
  private static final byte[] GOOD = Builds.tiny();
  private static final String A_FILE = "texts/tables/actions.csv";

  private static ProblemKind kind(byte[] bytes) {
    return kind(bytes, TRUSTED);
  }

  private static ProblemKind kind(byte[] bytes, TrustedKeys keys) {
    List<RuleProblem> problems = problems(bytes, keys);
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0).kind();
  }

  @Test
  void file_thatIsNotThere_isRefused() {
    RuleSource missing = RuleSource.rulebook(Path.of("no-such-file"), TRUSTED);
    assertEquals(
        ProblemKind.BUILT_MISSING,
        assertThrows(
                RulebookException.class, () -> DiagnosticEngine.builder().rules(missing).build())
            .problems()
            .get(0)
            .kind());
  }

  @Test
  void signature_strippedWithTheKeysName_isRefused() {
    assertEquals(ProblemKind.BUILT_UNSIGNED, kind(Builds.unsigned()));
  }

  @Test
  void signature_strippedAlone_isRefused() {
    assertEquals(
        ProblemKind.BUILT_UNSIGNED,
        kind(repacked(GOOD, files -> files.remove(BuiltRulebook.SIGNATURE))));
  }

  @Test
  void signature_emptyShortLongOrOfZeros_isRefused() {
    for (int length : List.of(0, 1, 63, 64, 65, 10_000)) {
      byte[] other = repacked(GOOD, f -> f.put(BuiltRulebook.SIGNATURE, new byte[length]));
      assertEquals(ProblemKind.BUILT_SIGNATURE, kind(other), "length " + length);
    }
  }

  @Test
  void signature_ofAnotherKey_isRefused() {
    TrustedKeys others = TrustedKeys.of(SigningKey.make().publicPem());
    assertEquals(ProblemKind.BUILT_KEY_UNKNOWN, kind(GOOD, others));
  }

  @Test
  void signature_ofAnUnknownKeyUnderATrustedName_isRefused() {
    SigningKey stranger = SigningKey.make();
    byte[] forged =
        repacked(
            GOOD,
            files -> {
              byte[] manifest = files.get(BuiltRulebook.MANIFEST);
              files.put(BuiltRulebook.SIGNATURE, stranger.sign(manifest));
            });
    assertEquals(ProblemKind.BUILT_SIGNATURE, kind(forged));
  }

  @Test
  void manifest_tamperedWith_isRefused() {
    byte[] other =
        repacked(
            GOOD,
            files ->
                files.put(
                    BuiltRulebook.MANIFEST,
                    Builds.manifest(files)
                        .replace("sequence 7", "sequence 8")
                        .getBytes(StandardCharsets.UTF_8)));
    assertEquals(ProblemKind.BUILT_SIGNATURE, kind(other));
  }

  @Test
  void file_tamperedWith_isRefusedByItsName() {
    byte[] other = repacked(GOOD, files -> files.get(A_FILE)[5] ^= 1);
    List<RuleProblem> problems = problems(other);
    assertAll(
        () -> assertEquals(ProblemKind.BUILT_FILE, problems.get(0).kind()),
        () -> assertTrue(problems.get(0).file().endsWith("!/" + A_FILE)));
  }

  @Test
  void file_tooMuch_isRefused() {
    byte[] other = repacked(GOOD, files -> files.put("classes/org/posrules/X.class", GOOD));
    assertEquals(ProblemKind.BUILT_FILE, kind(other));
  }

  @Test
  void file_missing_isRefused() {
    assertEquals(ProblemKind.BUILT_FILE, kind(repacked(GOOD, files -> files.remove(A_FILE))));
  }

  @Test
  void sequence_lowerThanAskedFor_isRefused() {
    assertEquals(ProblemKind.BUILT_OLDER, kind(GOOD, TRUSTED.atLeast(Builds.SEQUENCE + 1)));
  }

  @Test
  void form_ofAnotherCore_isRefused() {
    assertEquals(
        ProblemKind.BUILT_FORM, kind(resigned(m -> m.replaceFirst("form [0-9]+\n", "form 999\n"))));
  }

  @Test
  void format_ofALaterVersion_isRefused() {
    assertEquals(
        ProblemKind.BUILT_FORM,
        kind(resigned(m -> m.replace("pos-rules rulebook 1", "pos-rules rulebook 2"))));
  }

  @Test
  void manifest_signedButNotInItsOneForm_isRefused() {
    for (String other : List.of("sequence  7", "sequence +7", "sequence 07", "Sequence 7", "x 7")) {
      assertEquals(
          ProblemKind.BUILT_FORM, kind(resigned(m -> m.replace("sequence 7", other))), other);
    }
  }

  @Test
  void contentOfAnotherForm_thatClaimsToBeOfThis_isRefused() {
    byte[] none = StoredZip.of(Map.of());
    byte[] other =
        repacked(
            GOOD,
            files -> {
              files.put("compiled/rulebook.bin", none);
              byte[] manifest = relisted(files, "compiled/rulebook.bin", none);
              files.put(BuiltRulebook.MANIFEST, manifest);
              files.put(BuiltRulebook.SIGNATURE, KEY.sign(manifest));
            });
    assertEquals(ProblemKind.BUILT_FORM, kind(other));
  }

  private static byte[] relisted(Map<String, byte[]> files, String path, byte[] content) {
    String hash = HexFormat.of().formatHex(Digests.sha256().digest(content));
    return Builds.manifest(files)
        .replaceAll(
            "file [0-9]+ [0-9a-f]+ " + path, "file " + content.length + " " + hash + " " + path)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anythingElse_isNoRulebook() {
    byte[] zipOfAnother = StoredZip.of(Map.of("a.txt", new byte[3]));
    for (byte[] other :
        List.of(new byte[0], "hello".getBytes(StandardCharsets.UTF_8), zipOfAnother)) {
      assertEquals(ProblemKind.BUILT_NOT_ONE, kind(other));
    }
  }

  @Test
  void file_thatGoesOnBehindItsEnd_isRefused() {
    assertEquals(ProblemKind.BUILT_REPACKED, kind(Arrays.copyOf(GOOD, GOOD.length + 1)));
  }

  @Test
  void file_cutAnywhere_isRefused() {
    Set<ProblemKind> fine = Set.of(ProblemKind.BUILT_CUT, ProblemKind.BUILT_NOT_ONE);
    places(1)
        .forEach(
            cut -> {
              ProblemKind kind = kind(Arrays.copyOf(GOOD, cut));
              assertTrue(fine.contains(kind), () -> "cut at " + cut + ": " + kind);
            });
  }

  /** Every bit of the file counts: none is free to be changed. */
  @Test
  void file_withAnyBitChanged_isRefused() {
    places(2)
        .forEach(
            place -> {
              byte[] other = GOOD.clone();
              other[place] ^= (byte) (1 << (place % Byte.SIZE));
              assertFalse(problems(other).isEmpty(), () -> "at " + place);
            });
  }

  /** At the edges, where the forms of a zip file stand, and some between. */
  private static IntStream places(int seed) {
    return IntStream.concat(
        IntStream.concat(IntStream.range(0, 150), IntStream.range(GOOD.length - 100, GOOD.length)),
        new Random(seed).ints(HowMany.of(500), 150, GOOD.length - 100));
  }

  @Test
  @EnabledIfSystemProperty(named = "thorough", matches = "true")
  void file_cutAtEveryOffset_isNotRead() {
    IntStream.range(0, GOOD.length)
        .parallel()
        .forEach(
            cut ->
                assertThrows(
                    BrokenZipException.class,
                    () -> StoredZipReader.read(Arrays.copyOf(GOOD, cut)),
                    () -> "cut at " + cut));
  }
}
