package org.posrules.service.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.posrules.care.Sheet;
import org.posrules.care.ShopAssessment;
import org.posrules.service.words.Words;

/** Prints one page of each shop as plain text. */
record PagesOfOneKind(Sheet.Kind kind, Console console) implements AssessmentPrinter {
  @Override
  public boolean print(List<ShopAssessment> assessments) {
    Page page = new Page(console.width(), console.colour());
    boolean all = true;
    for (ShopAssessment assessment : assessments) {
      Optional<Sheet> sheet = assessment.sheet(kind);
      sheet.ifPresentOrElse(
          found -> SheetText.write(found, assessment, Words.in(assessment.language()), page.gap()),
          () -> complain(assessment));
      all &= sheet.isPresent();
    }
    console.out().print(page);
    return all;
  }

  private void complain(ShopAssessment assessment) {
    String there =
        assessment.sheets().stream()
            .map(sheet -> PageFlag.name(sheet.kind()))
            .collect(Collectors.joining(", "));
    console.tell(
        "pos-rules: what is known of this shop makes no page "
            + PageFlag.name(kind)
            + "; there are: "
            + there);
  }
}
