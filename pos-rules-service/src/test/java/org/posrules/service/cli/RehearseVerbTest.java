package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RehearseVerbTest {

  @Test
  void service_isAskedOnceAndStopped() {
    CommandRun run = CommandRun.of("rehearse");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("listening at http://127.0.0.1:"), run.err());
    assertEquals(1, run.out().split("\"path\":\"/v1/diagnoses\"", -1).length - 1, run.out());
    assertTrue(run.out().contains("\"status\":200"), run.out());
  }

  @Test
  void help_ofAll_doesNotNameIt() {
    assertFalse(CommandRun.of("help").out().contains("rehearse"));
  }
}
