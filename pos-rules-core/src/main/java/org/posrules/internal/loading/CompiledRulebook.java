package org.posrules.internal.loading;

import java.util.List;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.rulebook.RulebookContent;

/**
 * A rulebook read, checked and compiled. Immutable.
 *
 * @param content what its files say
 * @param rules its DRL, compiled; in parts, where an overlay lies over what was compiled before
 */
public record CompiledRulebook(RulebookContent content, List<CompiledRules> rules) {
  public CompiledRulebook {
    rules = List.copyOf(rules);
  }
}
