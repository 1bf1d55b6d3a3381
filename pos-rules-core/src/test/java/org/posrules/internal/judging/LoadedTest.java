package org.posrules.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.posrules.FailedTransaction;
import org.posrules.OpenRooms;
import org.posrules.TinyRulebook;
import org.posrules.rulebook.RuleSource;

/** What did not change since the last rulebook is not made again. */
@Isolated("the last index of words is the process's")
class LoadedTest {
  private static final String VERSION = "rulebook.yaml";

  private static RuleSource source(Map<String, String> files) {
    return RuleSource.trusted(RuleSource.inMemory(files));
  }

  private static Loaded tiny() {
    return Loaded.from(source(TinyRulebook.files()));
  }

  @Test
  void words_ofARulebookWithTheSameOnes_areNotIndexedAgain() {
    Loaded first = tiny();
    Map<String, String> files = TinyRulebook.changed(VERSION, "tiny.1", "tiny.2");
    assertSame(first.words(), Loaded.from(source(files)).words());
  }

  @Test
  void words_ofARulebookWithOthers_areIndexed() {
    Loaded first = tiny();
    Map<String, String> files =
        TinyRulebook.withLine("lexicon/en.csv", "line is dead,HOST_TIMEOUT,STRONG,,tiny");
    assertNotSame(first.words(), Loaded.from(source(files)).words());
  }

  @Test
  void phrase_addedSinceTheLastRulebook_isHeard() {
    tiny();
    Map<String, String> files =
        TinyRulebook.withLine("lexicon/en.csv", "line is dead,HOST_TIMEOUT,STRONG,,tiny");
    assertEquals(
        "HOST_TIMEOUT",
        OpenRooms.of(source(files))
            .diagnose(FailedTransaction.builder().errorText("line is dead").build())
            .cause());
  }
}
