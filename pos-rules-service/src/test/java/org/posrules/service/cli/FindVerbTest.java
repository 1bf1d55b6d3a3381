package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FindVerbTest {

  @Test
  void code_sought_hasItsRowsWithTheirPlace() {
    CommandRun run = CommandRun.of("find", "91");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("tables/codes/iso8583-1987.csv"), run.out());
  }

  @Test
  void lines_printed_fitTheScreen() {
    CommandRun run = CommandRun.of("find", "HOST_TIMEOUT", "--lang", "zh-CN");
    assertTrue(run.out().lines().allMatch(line -> Cells.width(line) <= 80), run.out());
  }

  @Test
  void nothing_sought_isAUsageError() {
    assertEquals(2, CommandRun.of("find", " ").code());
  }
}
