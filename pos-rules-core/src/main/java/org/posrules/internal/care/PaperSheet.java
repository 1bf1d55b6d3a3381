package org.posrules.internal.care;

import java.util.List;
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
    List<Line> lines =
        Papers.asked(context.care(), context.shop()).stream()
            .map(paper -> line(paper, isAtHand(paper, context), context.words().language()))
            .toList();
    return List.of(new Section(context.words().word("papers.asked"), lines));
  }

  private static boolean isAtHand(Paper paper, SheetContext context) {
    List<String> held = context.shop().get(ShopFact.PAPERS);
    return held != null && held.contains(paper.paper());
  }

  private static Line line(Paper paper, boolean there, Language language) {
    List<String> notes = Stream.of(paper.note(language)).filter(note -> !note.isEmpty()).toList();
    return new Line(paper.title(language), notes, "", there);
  }
}
