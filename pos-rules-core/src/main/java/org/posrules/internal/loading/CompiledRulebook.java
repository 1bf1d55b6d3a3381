package org.posrules.internal.loading;

import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.rulebook.RulebookContent;

/**
 * A rulebook read, checked and compiled. Immutable.
 *
 * @param content what its files say
 * @param rules its DRL, compiled
 */
public record CompiledRulebook(RulebookContent content, CompiledRules rules) {}
