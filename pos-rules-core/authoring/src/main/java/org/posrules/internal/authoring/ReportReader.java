package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.posrules.FaultCategory;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.rulebook.Report;
import org.posrules.rulebook.RulebookException;

/** Reads the stories that teach what a text is about: all but those that are held out. */
final class ReportReader {
  private ReportReader() {}

  static List<Report> read(Layers layers, CaseNames names) {
    List<Report> reports = new ArrayList<>();
    for (RulebookFiles layer : layers.all()) {
      try {
        new CaseFolder(layer.matching(CaseFolder::isTeaching), names)
            .stories().stream().flatMap(story -> report(story).stream()).forEach(reports::add);
      } catch (RulebookException e) {
        layers.problems().addAll(e.problems());
      }
    }
    return reports;
  }

  private static Optional<Report> report(RuleCase story) {
    String text = story.given().errorText();
    List<FaultCategory> categories = categories(story);
    return text == null || text.isBlank() || categories.isEmpty()
        ? Optional.empty()
        : Optional.of(new Report(text, categories, story.expect().party()));
  }

  /** That nothing is known is no category that a text could be about. */
  private static List<FaultCategory> categories(RuleCase story) {
    return story.expect().category().stream()
        .filter(Predicate.not(FaultCategory.UNKNOWN::equals))
        .toList();
  }
}
