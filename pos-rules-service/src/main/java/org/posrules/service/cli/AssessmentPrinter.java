package org.posrules.service.cli;

import java.util.List;
import org.posrules.care.ShopAssessment;

/** Prints assessments in the form that was asked for. */
interface AssessmentPrinter {

  /**
   * Prints them in their order.
   *
   * @return whether all that was asked for is there
   */
  boolean print(List<ShopAssessment> assessments);
}
