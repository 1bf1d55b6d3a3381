package org.posrules.service.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.posrules.service.rulebooks.Rules;

/**
 * Which rules the service works with. Immutable.
 *
 * @param rules what is wanted
 * @param watched whether changes are loaded while the service runs
 * @param state folder in which the last good rulebook is kept
 */
public record RuleSettings(Rules rules, boolean watched, Optional<Path> state) {}
