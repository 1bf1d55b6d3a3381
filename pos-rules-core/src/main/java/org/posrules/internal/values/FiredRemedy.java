package org.posrules.internal.values;

import org.posrules.facts.Remedy;

/** A remedy with the rule that inserted it. */
public record FiredRemedy(Remedy remedy, String ruleId) {}
