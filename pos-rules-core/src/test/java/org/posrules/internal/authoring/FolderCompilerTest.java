package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.TinyRulebook;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.RuleSource;

class FolderCompilerTest {
  private static List<CompiledRules> compiled(Map<String, String> files) {
    RuleSource source = RuleSource.trusted(RuleSource.inMemory(files));
    return new FolderCompiler().compile(source).rules();
  }

  @Test
  void rules_thatAreThoseOfTheJar_areTakenFromThere() {
    Map<String, String> files = new TreeMap<>(BundledRulebook.files());
    files.computeIfPresent(
        "rulebook.yaml", (path, text) -> text.replace("version: ", "version:  "));
    assertEquals(List.of(BundledRules.compiled()), compiled(files));
  }

  @Test
  void rules_thatAreOthers_areCompiled() {
    assertNotEquals(List.of(BundledRules.compiled()), compiled(TinyRulebook.files()));
  }
}
