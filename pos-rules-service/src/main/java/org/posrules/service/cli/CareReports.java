package org.posrules.service.cli;

import java.util.List;
import org.posrules.care.ShopAssessment;
import org.posrules.service.words.Words;

/** Prints each assessment for the owner of the shop. */
record CareReports(Console console, boolean all) implements AssessmentPrinter {
  @Override
  public boolean print(List<ShopAssessment> assessments) {
    Page page = new Page(console.width(), console.colour());
    for (ShopAssessment assessment : assessments) {
      CareReport.write(assessment, all, Words.in(assessment.language()), page.gap());
    }
    console.out().print(page);
    return true;
  }
}
