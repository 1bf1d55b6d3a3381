package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** A concept that no pattern names would only hide the words of others. */
class ConceptUseTest {
  private static final String LANGUAGES = ",en,zh,de,es,fr,pt,it,ja,ru,nl,pl,tr,ko,vi,id,th\n";
  private static final String WORDS = ",unheard,,,,,,,,,,,,,,,\n";

  /** Of faults, beside a pattern that needs HOST and excludes PORT. */
  private static RulebookContent withFault(String concept) {
    Map<String, String> files = TinyRulebook.files();
    files.put(
        "lexicon/faults/concepts.csv",
        "concept"
            + LANGUAGES
            + "HOST,host,,,,,,,,,,,,,,,\nPORT,port,,,,,,,,,,,,,,,\n"
            + concept
            + WORDS);
    files.put(
        "lexicon/faults/own.csv",
        "signal,needs,without,strength,example_en,example_zh,source\n"
            + "HOST_BUSY,HOST,PORT,WEAK,host,host,tests\n");
    return TinyRulebook.content(RuleSource.inMemory(files));
  }

  private static RulebookContent withMoney(String concept) {
    Map<String, String> files = TinyRulebook.files();
    files.put("lexicon/concepts.csv", "concept" + LANGUAGES + concept + WORDS);
    return TinyRulebook.content(RuleSource.inMemory(files));
  }

  private static List<String> told(RulebookException refused) {
    return refused.problems().stream().map(TinyRulebook::told).toList();
  }

  @Test
  void conceptOfFaults_thatNoPatternNames_isRefused() {
    assertEquals(
        List.of(
            "lexicon/faults/concepts.csv:4: no pattern names GHOST; delete it, and put words that"
                + " only mislead into LOOKALIKE"),
        told(assertThrows(RulebookException.class, () -> withFault("GHOST"))));
  }

  @Test
  void conceptOfTheMoney_thatNoPatternNames_isRefused() {
    assertEquals(
        List.of(
            "lexicon/concepts.csv:2: no pattern names GHOST; delete it, and put words that only"
                + " mislead into LOOKALIKE"),
        told(assertThrows(RulebookException.class, () -> withMoney("GHOST"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PORT", "NOT", "LOOKALIKE"})
  void conceptOfFaults_thatAPatternOrTheEngineNames_isTaken(String concept) {
    assertDoesNotThrow(() -> withFault(concept));
  }

  /** The patterns of the core know it. */
  @Test
  void wordForAConceptOfTheCore_isTaken() {
    assertDoesNotThrow(() -> withMoney("CUSTOMER"));
  }
}
