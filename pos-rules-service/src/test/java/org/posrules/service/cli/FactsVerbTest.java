package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FactsVerbTest {

  @Test
  void fact_byItsName_hasFieldsValuesAndExample() {
    CommandRun run = CommandRun.of("facts", "link");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("LinkSignal (from networkStatus)"), run.out());
    assertTrue(run.out().contains("NetworkStatus.ONLINE, DEGRADED, OFFLINE"), run.out());
    assertTrue(run.out().contains("LinkSignal( status == NetworkStatus.OFFLINE )"), run.out());
    assertFalse(run.out().contains("SendSignal"), run.out());
  }

  @Test
  void facts_inChinese_areToldInChinese() {
    CommandRun run = CommandRun.of("facts", "Send", "--lang", "zh-CN");
    assertTrue(run.out().contains("请求是否已从终端或后台发出。"), run.out());
  }

  @Test
  void factOfAShop_byItsName_hasItsPartItsSignalAndItsValues() {
    assertEquals(
        "lastCleaning (from terminals), DateSignal\n  last cleaning: day: 2026-11-30\n",
        CommandRun.of("facts", "lastclean").out());
  }

  @Test
  void page_ofAllFacts_isMarkdown() {
    assertTrue(CommandRun.of("facts", "--markdown").out().contains("\n## WaitSignal\n"));
  }

  @Test
  void fact_thatIsNone_isAUsageError() {
    assertEquals(2, CommandRun.of("facts", "Nothing").code());
  }
}
