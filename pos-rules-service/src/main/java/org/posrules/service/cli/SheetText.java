package org.posrules.service.cli;

import java.util.List;
import org.posrules.care.Sheet;
import org.posrules.care.ShopAssessment;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.SheetWords;
import org.posrules.service.words.Words;

/** A page to print as plain text. Pure. */
final class SheetText {
  private static final String TO_TICK = "[ ] ";
  private static final String TICKED = "[x] ";
  private static final String PLAIN = "- ";

  private SheetText() {}

  static void write(Sheet sheet, ShopAssessment assessment, Words words, Page page) {
    page.line(Ink.DIM, SheetWords.shop(assessment, words));
    page.line(Ink.BOLD, sheet.title());
    page.line(Ink.PLAIN, sheet.intro());
    for (Sheet.Section section : sheet.sections()) {
      page.gap().line(Ink.BOLD, section.heading());
      section.lines().forEach(line -> write(line, mark(sheet.kind(), line), words, page));
      if (SheetWords.isSigned(sheet.kind())) {
        page.block("  ", Ink.PLAIN, words.get("sheet.signed"));
      }
    }
  }

  private static String mark(Sheet.Kind kind, Sheet.Line line) {
    if (!SheetWords.isTicked(kind, line)) {
      return PLAIN;
    }
    return line.done() ? TICKED : TO_TICK;
  }

  private static void write(Sheet.Line line, String mark, Words words, Page page) {
    page.block("  " + mark, Ink.PLAIN, SheetWords.text(line, words));
    details(line.details(), page);
  }

  private static void details(List<String> details, Page page) {
    details.forEach(detail -> page.block("      ", Ink.PLAIN, detail));
  }
}
