package org.posrules.internal.authoring.testing;

import java.time.Duration;
import java.util.List;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.judging.ShopJudge.JudgedShop;

/**
 * What became of a case about a shop.
 *
 * @param misses what it expects and the assessment does not say
 * @param took how long the assessment took
 */
public record CareResult(CareCase one, JudgedShop look, List<Miss> misses, Duration took) {
  public CareResult {
    misses = List.copyOf(misses);
  }

  /** Whether it must be mended. */
  public boolean failed() {
    return !misses.isEmpty();
  }
}
