package org.posrules.service.words;

import org.posrules.care.Sheet;
import org.posrules.care.ShopAssessment;

/** How the pages of a shop are worded, on whatever they are printed. Pure. */
public final class SheetWords {
  private SheetWords() {}

  /** Which shop, and for which day. */
  public static String shop(ShopAssessment assessment, Words words) {
    return words.get("sheet.shop", name(assessment, words), assessment.assessedOn());
  }

  /** As it calls itself; else a word for any. */
  public static String name(ShopAssessment assessment, Words words) {
    return assessment.name().isEmpty() ? words.get("sheet.unnamed") : assessment.name();
  }

  /** The text of a line, and who does it. */
  public static String text(Sheet.Line line, Words words) {
    return line.who().isEmpty() ? line.text() : words.get("by", line.text(), line.who());
  }

  /** Whether a line is ticked off; prices are compared, telephone numbers are called. */
  public static boolean isTicked(Sheet.Kind kind, Sheet.Line line) {
    return switch (kind) {
      case PLANS -> false;
      case EMERGENCY -> !line.who().isEmpty();
      case COMMISSIONING, DUTIES, TRAINING, PAPERS -> true;
    };
  }

  /** Whether somebody signs that all of a section was done. */
  public static boolean isSigned(Sheet.Kind kind) {
    return kind == Sheet.Kind.COMMISSIONING || kind == Sheet.Kind.TRAINING;
  }
}
