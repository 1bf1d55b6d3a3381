package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorFlagTest {
  private static boolean isColoured(CommandRun run) {
    assertEquals(0, run.code(), run.err());
    return run.out().contains("\u001B[");
  }

  @ParameterizedTest
  @CsvSource({
    "diagnose --code 54, true, false",
    "diagnose --code 54 --color auto, true, false",
    "diagnose --code 54 --color always, true, true",
    "diagnose --color=Never --code 54, false, false",
    "--color never diagnose --code 54, false, false",
    "diagnose --help --color=always, true, true",
  })
  void colours_areUsedAsWanted(String line, boolean atTerminal, boolean elsewhere) {
    assertEquals(atTerminal, isColoured(CommandRun.atTerminal(line.split(" "))));
    assertEquals(elsewhere, isColoured(CommandRun.of(line.split(" "))));
  }

  @ParameterizedTest
  @CsvSource({"TERM, dumb, false", "NO_COLOR, 1, false", "NO_COLOR, '', true", "TERM, xterm, true"})
  void environment_maySpeakAgainstColours(String name, String value, boolean colours) {
    assertEquals(colours, Terminal.showsColours(Map.of(name, value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--color sometimes", "--color"})
  void colours_thatAreNone_areRefused(String flag) {
    assertEquals(2, CommandRun.of(("diagnose --code 54 " + flag).split(" ")).code());
  }

  @Test
  void json_atATerminal_isIndented() {
    assertTrue(
        CommandRun.atTerminal("diagnose", "--code", "54", "--json").out().startsWith("{\n  \"dia"));
  }
}
