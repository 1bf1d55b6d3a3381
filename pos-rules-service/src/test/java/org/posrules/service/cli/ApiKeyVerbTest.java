package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.service.access.ApiKeys;
import org.posrules.service.access.Role;

class ApiKeyVerbTest {
  @TempDir private Path folder;

  @Test
  void key_thatIsPrinted_isTheOneOfTheLine() throws IOException {
    Path file = folder.resolve("keys");
    CommandRun.of("apikey", "till", "--add-to", file.toString());
    CommandRun run = CommandRun.of("apikey", "ops", "--role", "admin", "--add-to", file.toString());

    String lines = Files.readString(file);
    assertEquals(Role.ADMIN, ApiKeys.parse(lines).find(run.out().strip()).orElseThrow().role());
    assertFalse(lines.contains(run.out().strip()));
  }

  @Test
  void name_thatHasAKeyAlready_isRefusedAndNothingIsWritten() throws IOException {
    Path file = folder.resolve("keys");
    CommandRun.of("apikey", "till", "--add-to", file.toString());
    String before = Files.readString(file);
    CommandRun run = CommandRun.of("apikey", "till", "--add-to", file.toString());

    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("there is a key of this name already"), run.err());
    assertEquals(before, Files.readString(file));
  }

  /** It stands in the access log. */
  @Test
  void name_thatIsTheNumberOfACard_isRefused() {
    assertEquals(ExitCode.USAGE, CommandRun.of("apikey", "4111111111111111").code());
  }

  @Test
  void name_thatIsNone_isRefused() {
    CommandRun run = CommandRun.of("apikey", "a b");

    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.out().isEmpty(), run.out());
    assertTrue(run.err().contains("letters, digits"), run.err());
  }
}
