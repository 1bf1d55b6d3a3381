package org.posrules.internal.rulebook;

import java.util.List;
import java.util.Set;
import org.posrules.facts.Strength;

/**
 * A combination of concepts that means something, in any order and any language.
 *
 * @param signal what it means: a cause's name, or a signal of {@code signals.csv}
 * @param cause the signal when it is a cause's name, else empty
 * @param needs all of which must be answered in one statement
 * @param without none of these concepts may stand beside them
 * @param examples a text in English and one in Chinese that it matches
 */
public record PatternRow(
    String signal,
    String cause,
    List<Need> needs,
    Set<String> without,
    Strength strength,
    List<String> examples) {
  public PatternRow {
    needs = List.copyOf(needs);
    without = Set.copyOf(without);
    examples = List.copyOf(examples);
  }

  PatternRow withoutExamples() {
    return new PatternRow(signal, cause, needs, without, strength, List.of());
  }

  /** The same pattern, as a hint that names no cause alone. */
  public PatternRow asHint() {
    return new PatternRow(signal, cause, needs, without, Strength.WEAK, examples);
  }
}
