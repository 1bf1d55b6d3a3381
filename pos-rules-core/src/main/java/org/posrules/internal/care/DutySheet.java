package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.List;
import org.posrules.care.Environment;
import org.posrules.care.Sheet.Line;
import org.posrules.care.Sheet.Section;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.Duty;
import org.posrules.internal.rulebook.care.Duty.Rhythm;

/** What to do daily, weekly and so on; more often where the surroundings ask for it. Pure. */
final class DutySheet {
  private DutySheet() {}

  static List<Section> sections(SheetContext context) {
    List<Section> sections = new ArrayList<>();
    for (Rhythm rhythm : Rhythm.values()) {
      List<Line> lines =
          context.care().rows(CareTable.DUTIES).stream()
              .filter(duty -> rhythm(duty, context) == rhythm)
              .map(duty -> line(duty, context))
              .toList();
      sections.add(new Section(context.words().word("rhythm." + rhythm), lines));
    }
    return sections;
  }

  private static Line line(Duty duty, SheetContext context) {
    Language language = context.words().language();
    String minutes = context.words().word("minutes", duty.minutes());
    return new Line(duty.title(language), duty.steps(language).lines(), minutes, false);
  }

  private static Rhythm rhythm(Duty duty, SheetContext context) {
    List<Environment> surroundings =
        context.shop().the(ShopPart.SHOP).get(ShopFact.ENVIRONMENT, List.of());
    boolean harsh = duty.harsh().stream().anyMatch(surroundings::contains);
    return harsh ? oftener(duty.rhythm()) : duty.rhythm();
  }

  private static Rhythm oftener(Rhythm rhythm) {
    return switch (rhythm) {
      case DAILY, WEEKLY -> Rhythm.DAILY;
      case MONTHLY -> Rhythm.WEEKLY;
      case QUARTERLY -> Rhythm.MONTHLY;
      case YEARLY -> Rhythm.QUARTERLY;
    };
  }
}
