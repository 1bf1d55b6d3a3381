package org.posrules.internal.authoring.testing;

import java.time.Duration;
import java.util.List;
import org.posrules.Diagnosis;
import org.posrules.RetryAdvice;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.lens.Workbench.Look;

/**
 * What became of a case or story.
 *
 * @param misses what it expects and the diagnosis does not say
 * @param took how long the diagnosis took
 */
public record CaseResult(RuleCase one, Look look, List<Miss> misses, Duration took) {
  public CaseResult {
    misses = List.copyOf(misses);
  }

  /** Whether it is a whole story, of which a miss is counted and not failed. */
  public boolean isStory() {
    return !one.kind().isEmpty();
  }

  /** Whether it must be mended. */
  public boolean failed() {
    return isStory() ? isUnsafe() || leaks() : !misses.isEmpty() || leaks();
  }

  /** Whether a repeat is advised where the labels allow none. */
  public boolean isUnsafe() {
    List<RetryAdvice> allowed = one.expect().retry();
    return diagnosis().retry().advice().isSafeToRepeat()
        && !allowed.isEmpty()
        && allowed.stream().noneMatch(RetryAdvice::isSafeToRepeat);
  }

  /** Whether something sensitive stands in the answer. */
  public boolean leaks() {
    String printed = diagnosis().toString();
    return one.sensitive().stream().anyMatch(printed::contains);
  }

  /** Whether the category is one of those that are accepted. */
  public boolean isCategoryRight() {
    return one.expect().category().contains(diagnosis().category());
  }

  /** The answer. */
  public Diagnosis diagnosis() {
    return look.diagnosis();
  }
}
