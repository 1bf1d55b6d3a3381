package org.posrules.internal.care;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.care.Sheet.Line;
import org.posrules.care.Sheet.Section;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.care.Paper;

/** The papers that an acquirer of the shop's country asks for, where it applies. Pure. */
final class PaperSheet {
  private PaperSheet() {}

  static List<Section> sections(SheetContext context) {
    if (context.shop().of(ShopPart.APPLICATION).isEmpty()) {
      return List.of();
    }
    Map<Boolean, List<Line>> asked =
        Papers.asked(context.care(), context.shop()).stream()
            .collect(
                Collectors.partitioningBy(
                    paper -> !paper.merchant().isEmpty(),
                    Collectors.mapping(paper -> line(paper, context), Collectors.toList())));
    return List.of(
        new Section(context.words().word("papers.asked"), asked.getOrDefault(true, List.of())),
        new Section(context.words().word("papers.some"), asked.getOrDefault(false, List.of())));
  }

  private static boolean isAtHand(Paper paper, SheetContext context) {
    List<String> held = context.shop().get(ShopFact.PAPERS);
    return held != null && held.contains(paper.paper());
  }

  private static Line line(Paper paper, SheetContext context) {
    Language language = context.words().language();
    List<String> notes = Stream.of(paper.note(language)).filter(note -> !note.isEmpty()).toList();
    return new Line(paper.title(language), notes, "", isAtHand(paper, context));
  }
}
