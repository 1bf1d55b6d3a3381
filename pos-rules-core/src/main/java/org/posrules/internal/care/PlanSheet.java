package org.posrules.internal.care;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.posrules.care.PlanCost;
import org.posrules.care.Sheet.Line;
import org.posrules.care.Sheet.Section;

/** What each fee plan costs this shop. Pure. */
final class PlanSheet {
  private PlanSheet() {}

  static List<Section> sections(SheetContext context) {
    List<Line> lines = context.plans().stream().map(plan -> line(plan, context.words())).toList();
    return List.of(new Section(context.words().word("plans.compared"), lines));
  }

  private static Line line(PlanCost plan, CareWords words) {
    List<String> details = new ArrayList<>();
    details.add(
        words.word(
            "plans.cost",
            plan.currency(),
            grouped(plan.yearly()),
            plan.percentOfVolume().toPlainString()));
    BigDecimal breakEven = plan.breakEvenVolume();
    if (breakEven != null) {
      details.add(words.word("plans.breakEven", plan.currency(), grouped(breakEven)));
    }
    if (plan.termMonths() > 0) {
      details.add(
          words.word("plans.term", plan.termMonths(), plan.currency(), grouped(plan.exitFee())));
    }
    return new Line(plan.title(), details, "", false);
  }

  private static String grouped(BigDecimal amount) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(amount);
  }
}
