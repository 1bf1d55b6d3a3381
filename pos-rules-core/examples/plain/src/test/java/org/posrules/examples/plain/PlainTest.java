package org.posrules.examples.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program says what its comments, and so the README, promise. */
class PlainTest {

  @Test
  void program_asQuoted_printsWhatItsCommentsSay() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Plain.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertEquals(
        List.of("TERMINAL_OFFLINE", "NOT_SENT", "RETRY_AFTER_FIX", "UNKNOWN"),
        said.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
