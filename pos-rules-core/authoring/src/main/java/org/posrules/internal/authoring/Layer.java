package org.posrules.internal.authoring;

import java.util.List;
import java.util.Map;
import org.posrules.internal.engine.CompiledRules;

/**
 * One layer of a rulebook. Immutable.
 *
 * @param files its texts
 * @param compiled its rules, where they were compiled before; else empty
 */
record Layer(RulebookFiles files, List<CompiledRules> compiled) {

  static Layer of(Map<String, String> texts) {
    return new Layer(new RulebookFiles(texts), List.of());
  }

  static Layer of(Map<String, String> texts, CompiledRules compiled) {
    return new Layer(new RulebookFiles(texts), List.of(compiled));
  }
}
