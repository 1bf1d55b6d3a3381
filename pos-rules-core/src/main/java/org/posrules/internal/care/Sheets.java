package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.posrules.care.Sheet;
import org.posrules.care.Sheet.Kind;
import org.posrules.care.Sheet.Section;

/** The pages to print for a shop. Pure. */
final class Sheets {
  private static final List<Map.Entry<Kind, Function<SheetContext, List<Section>>>> PAGES =
      List.of(
          Map.entry(Kind.EMERGENCY, EmergencySheet::sections),
          Map.entry(Kind.COMMISSIONING, CommissioningSheet::sections),
          Map.entry(Kind.DUTIES, DutySheet::sections),
          Map.entry(Kind.TRAINING, TrainingSheet::sections),
          Map.entry(Kind.PAPERS, PaperSheet::sections),
          Map.entry(Kind.PLANS, PlanSheet::sections));

  private Sheets() {}

  /** Each page on which something stands. */
  static List<Sheet> of(SheetContext context) {
    List<Sheet> sheets = new ArrayList<>();
    for (Map.Entry<Kind, Function<SheetContext, List<Section>>> page : PAGES) {
      List<Section> sections =
          page.getValue().apply(context).stream()
              .filter(section -> !section.lines().isEmpty())
              .toList();
      if (!sections.isEmpty()) {
        Kind kind = page.getKey();
        sheets.add(
            new Sheet(
                kind,
                context.words().word("sheet." + kind),
                context.words().word("sheet." + kind + ".intro"),
                sections));
      }
    }
    return sheets;
  }
}
