package org.posrules.service.cli;

import java.util.List;
import org.posrules.care.ShopAssessment;
import org.posrules.json.AssessmentJson;

/** Prints each assessment as a JSON object, indented only at a terminal. */
record AssessmentsAsJson(Console console) implements AssessmentPrinter {
  @Override
  public boolean print(List<ShopAssessment> assessments) {
    assessments.forEach(assessment -> console.print(AssessmentJson.encode(assessment)));
    return true;
  }
}
