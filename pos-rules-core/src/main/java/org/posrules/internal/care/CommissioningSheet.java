package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.posrules.care.Capability;
import org.posrules.care.LinkKind;
import org.posrules.care.PartFacts;
import org.posrules.care.Sheet.Line;
import org.posrules.care.Sheet.Section;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.TestStep;

/**
 * The tests after a terminal is installed: for each that has not passed them, or for the next one
 * where all have. Pure.
 */
final class CommissioningSheet {
  private CommissioningSheet() {}

  static List<Section> sections(SheetContext context) {
    List<Section> sections = new ArrayList<>();
    for (PartFacts terminal : context.shop().of(ShopPart.TERMINAL)) {
      if (terminal.get(ShopFact.COMMISSIONED_ON) == null) {
        sections.add(new Section(heading(terminal, context), lines(terminal, context)));
      }
    }
    if (sections.isEmpty()) {
      PartFacts any = PartFacts.builder(ShopPart.TERMINAL).build();
      sections.add(new Section(context.words().word("test.any"), lines(any, context)));
    }
    return sections;
  }

  private static String heading(PartFacts terminal, SheetContext context) {
    List<String> names =
        Stream.of(
                context.shop().nameOf(terminal),
                terminal.get(ShopFact.MODEL, ""),
                terminal.get(ShopFact.SERIAL, ""))
            .filter(name -> !name.isEmpty())
            .toList();
    return context.words().word("test.terminal", String.join(" · ", names));
  }

  private static List<Line> lines(PartFacts terminal, SheetContext context) {
    Language language = context.words().language();
    return context.care().rows(CareTable.COMMISSIONING).stream()
        .filter(step -> step.needs().isEmpty() || can(terminal).contains(step.needs()))
        .sorted(Comparator.comparingInt(TestStep::order))
        .map(
            step ->
                new Line(
                    step.todo(language),
                    List.of(
                        context.words().word("test.expect", step.expect(language)),
                        context.words().word("test.ifNot", step.ifNot(language))),
                    "",
                    false))
        .toList();
  }

  /** What the terminal can do, and how it is linked; everything, of what is not known. */
  private static Set<String> can(PartFacts terminal) {
    Set<String> can = new HashSet<>();
    terminal
        .get(ShopFact.CAPABILITIES, List.of(Capability.values()))
        .forEach(each -> can.add(each.name()));
    terminal.get(ShopFact.LINKS, List.of(LinkKind.values())).forEach(each -> can.add(each.name()));
    return can;
  }
}
