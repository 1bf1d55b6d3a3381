package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.DiagnosticEngine;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.testing.TinyRules;

/** From a folder and a key to an engine that trusts it. */
class BuildVerbTest {
  private static final Path RULES =
      Path.of("../pos-rules-core/src/test/resources/tiny-rulebook").toAbsolutePath().normalize();

  private static final Engine.Maker REAL =
      source -> Engine.of(DiagnosticEngine.builder().rules(source).build());

  @TempDir private Path folder;
  private String key = "";
  private String trust = "";
  private String file = "";

  @BeforeEach
  void names() {
    key = folder.resolve("mine.key.pem").toString();
    trust = folder.resolve("mine.pub.pem").toString();
    file = folder.resolve("rulebook.jar").toString();
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.with("", REAL, service -> {}, arguments);
  }

  private CommandRun keygen() {
    return run("keygen", "-o", folder.resolve("mine").toString());
  }

  /** The tiny rulebook has few cases, so that the usual floor would stop it. */
  private CommandRun build(String... more) {
    return build(RULES, more);
  }

  private CommandRun build(Path rules, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("build", rules.toString(), "-o", file, "--fail-under", "30"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private CommandRun diagnose(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "diagnose",
                "--code",
                "54",
                "--scheme",
                "bank-codes",
                "--lang",
                "en",
                "--rulebook",
                file));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private static void assertSays(int code, String said, CommandRun run) {
    assertEquals(code, run.code(), run::toString);
    assertTrue((run.out() + run.err()).contains(said), run::toString);
  }

  @Test
  void keygen_twice_leavesTheFirstKey() throws IOException {
    assertSays(0, "sha256:", keygen());
    String first = Files.readString(Path.of(key));
    assertSays(2, "is there already", keygen());
    assertEquals(first, Files.readString(Path.of(key)));
  }

  @Test
  void rulebook_builtAndSigned_isLoadedByWhoTrustsTheKey() {
    keygen();
    assertSays(0, "sequence   3", build("--sign", key, "--sequence", "3"));
    assertSays(0, "", diagnose("--trust", trust, "--least-sequence", "3"));
  }

  @Test
  void rulebook_withoutASignature_isWrittenAndNotLoaded() {
    keygen();
    assertSays(0, "no engine will load it", build());
    assertSays(2, "is not signed", diagnose("--trust", trust));
  }

  @Test
  void rulebook_tamperedWith_isNotLoaded() throws IOException {
    keygen();
    build("--sign", key, "--sequence", "3");
    byte[] bytes = Files.readAllBytes(Path.of(file));
    bytes[bytes.length / 2] ^= 1;
    Files.write(Path.of(file), bytes);
    assertSays(2, "a byte has changed", diagnose("--trust", trust));
  }

  @Test
  void rulebook_olderThanAskedFor_isNotLoaded() {
    keygen();
    build("--sign", key, "--sequence", "3");
    assertSays(2, "at least 4 is asked for", diagnose("--trust", trust, "--least-sequence", "4"));
  }

  @Test
  void build_signedWithoutANumber_asksForIt() {
    keygen();
    assertSays(2, "--sequence N", build("--sign", key));
    assertFalse(Files.exists(Path.of(file)));
  }

  @Test
  void build_overThePreviousOne_hasTheNextNumber() {
    keygen();
    build("--sign", key, "--sequence", "3");
    assertSays(0, "sequence   4", build("--sign", key, "--previous", file));
    assertSays(
        2, "higher than the previous", build("--sign", key, "--previous", file, "--sequence", "4"));
  }

  @Test
  void build_ofTooFewCases_isRefusedUnlessLessIsAskedFor() {
    assertSays(1, "less than 60.0 %", run("build", RULES.toString(), "-o", file));
    assertFalse(Files.exists(Path.of(file)));
    assertSays(0, "written", build());
  }

  @Test
  void build_refusedOrOfNoKey_saysWhyInTheLanguageAskedFor() {
    assertSays(1, "低于要求的 60.0 %。", run("build", RULES.toString(), "-o", file, "--lang", "zh-CN"));
    assertSays(2, "无法读取；请指定私钥文件。", build("--sign", key, "--sequence", "1", "--lang", "zh"));
  }

  @Test
  void rulebook_thatIsRefused_isToldInTheLanguageAskedFor() {
    keygen();
    build();
    assertSays(
        2,
        "没有签名，来源无法确认；请用 --sign KEY.pem 重新构建。",
        run("diagnose", "--code", "54", "--rulebook", file, "--trust", trust, "--lang", "zh-CN"));
  }

  @Test
  void build_overItsOwnOutput_hasTheNextNumber() {
    keygen();
    build("--sign", key, "--sequence", "3");
    assertSays(0, "sequence   4", build("--sign", key));
    assertSays(2, "higher than the previous", build("--sign", key, "--sequence", "4"));
  }

  @Test
  void build_thatIsRiskierThanItsOwnOutput_isRefusedUnlessAccepted() throws IOException {
    Path strict = TinyRules.in(Files.createDirectory(folder.resolve("strict")));
    String cause = "business/card-expired.yaml";
    String stricter = TinyRules.read(strict, cause).replace("RETRY_AFTER_FIX", "DO_NOT_RETRY");
    TinyRules.write(strict, cause, stricter);
    build(strict);
    assertSays(1, "riskier than before", build());
    assertSays(0, "sequence   2", build("--accept"));
  }

  @Test
  void build_withoutARuleOfItsOwnOutput_isRefusedUntilItIsRetired() throws IOException {
    build();
    Path fewer = TinyRules.in(Files.createDirectory(folder.resolve("fewer")));
    TinyRules.write(
        fewer,
        "tables/table-row.drl",
        TinyRules.read(fewer, "tables/table-row.drl").replace("TAB-001", "TAB-002"));
    TinyRules.write(
        fewer,
        "tables/table-row.yaml",
        TinyRules.read(fewer, "tables/table-row.yaml").replace("TAB-001", "TAB-002"));
    assertSays(1, "TAB-001 is gone and has no line in tables/retired.csv", build(fewer));
    TinyRules.write(fewer, "tables/retired.csv", "id,since,why\nTAB-001,tiny.1,TAB-002 says it\n");
    assertSays(0, "written", build(fewer));
  }

  @Test
  void output_thatIsThereAndIsNoRulebook_isNotReplaced() throws IOException {
    Files.writeString(Path.of(file), "mine");
    assertSays(2, "nothing can be compared with it", build());
    assertEquals("mine", Files.readString(Path.of(file)));
  }

  @Test
  void build_ofNoFolder_saysSo() {
    assertSays(2, "there is no folder", run("build", "no-such-folder", "-o", file));
  }

  @Test
  void flags_thatDoNotGoTogether_areRefused() {
    assertSays(2, "--trust KEY.pem", diagnose());
    assertSays(2, "give one of them", diagnose("--trust", trust, "--rules", RULES.toString()));
    assertSays(2, "--rulebook FILE", run("diagnose", "--text", "x", "--trust", trust));
    assertSays(2, "--rulebook FILE", run("diagnose", "--text", "x", "--least-sequence", "1"));
    assertSays(2, "no folder no-such", run("diagnose", "--text", "x", "--overlay", "no-such"));
  }

  @Test
  void overlay_overABuiltRulebook_isToldInTheAnswer() throws IOException {
    keygen();
    build("--sign", key, "--sequence", "1");
    Path overlay = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(overlay.resolve("rulebook.yaml"), "version: \"shop-7\"\n");
    assertSays(
        0,
        "\"overlays\":[{\"version\":\"shop-7\",\"digest\":\"sha256:",
        diagnose("--trust", trust, "--overlay", overlay.toString(), "--json"));
  }
}
