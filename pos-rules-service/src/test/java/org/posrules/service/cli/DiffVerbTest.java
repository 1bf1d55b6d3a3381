package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.service.testing.TinyRules;

class DiffVerbTest {
  private static final String CAUSE = "business/card-expired.yaml";

  @TempDir Path folder;

  private Path strict;
  private Path bold;

  @BeforeEach
  void twoRulebooks() throws IOException {
    strict = TinyRules.in(Files.createDirectory(folder.resolve("strict")));
    bold = TinyRules.in(Files.createDirectory(folder.resolve("bold")));
    String stricter = TinyRules.read(strict, CAUSE).replace("RETRY_AFTER_FIX", "DO_NOT_RETRY");
    TinyRules.write(strict, CAUSE, stricter);
  }

  private CommandRun diff(Path old, Path fresh, String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "diff";
    arguments[1] = old.toString();
    arguments[2] = fresh.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandRun.of(arguments);
  }

  @Test
  void answer_thatIsRiskier_exitsWithOneAndIsTold() {
    CommandRun run = diff(strict, bold);
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().startsWith("Riskier\n"), run.out());
    assertTrue(run.out().contains("  tiny/tiny.yaml:6: the card's date has passed\n"), run.out());
    assertTrue(run.out().contains("retry DO_NOT_RETRY → RETRY_AFTER_FIX"), run.out());
  }

  @Test
  void answer_thatIsRiskierAndAccepted_exitsWithZero() {
    assertEquals(0, diff(strict, bold, "--accept").code());
  }

  @Test
  void answer_thatIsStricter_exitsWithZero() {
    CommandRun run = diff(bold, strict);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("Other changes\n"), run.out());
  }

  @Test
  void changes_asJson_haveBothAnswers() {
    CommandRun run = diff(strict, bold, "--json");
    assertTrue(run.out().startsWith("{\"compared\":4,\"riskier\":2,\"changes\":["), run.out());
    assertTrue(run.out().contains("\"before\":{\"retry\":\"DO_NOT_RETRY\""), run.out());
  }

  @Test
  void requests_recorded_areComparedToo() throws IOException {
    Path recorded = folder.resolve("recorded.jsonl");
    Files.writeString(recorded, "{\"cardExpiry\": \"2021-01\"}\n\n");
    CommandRun run = diff(strict, bold, "--cases", recorded.toString());
    assertTrue(run.out().contains("recorded.jsonl:1\n"), run.out());
  }

  @Test
  void request_recordedThatIsNone_isAUsageErrorWithItsLine() throws IOException {
    Path recorded = folder.resolve("recorded.jsonl");
    Files.writeString(recorded, "{\"errorText\": \"x\"}\n{\"errorTxt\": \"x\"}\n");
    CommandRun run = diff(strict, bold, "--cases", recorded.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("recorded.jsonl:2: "), run.err());
  }

  @Test
  void rule_thatIsGoneWithoutALine_isToldBesideTheAnswers() throws IOException {
    TinyRules.write(strict, "tables/retired.csv", "id,since,why\nTINY-009,tiny.0,x\n");
    CommandRun run = diff(strict, bold, "--accept");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("not written down: TINY-009 was retired"), run.err());
  }
}
