package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.posrules.care.ShopAssessment;
import org.posrules.service.report.ShopPages;

/** Writes all pages of all shops to one file for a printer. */
record PagesFile(Path file, Console console) implements AssessmentPrinter {
  @Override
  public boolean print(List<ShopAssessment> assessments) {
    try {
      Files.writeString(file, ShopPages.html(assessments));
      console.tell("written: " + file);
      return true;
    } catch (IOException e) {
      throw new UsageException("--html: cannot write " + file);
    }
  }
}
