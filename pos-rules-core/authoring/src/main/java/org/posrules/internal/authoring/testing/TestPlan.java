package org.posrules.internal.authoring.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.posrules.internal.authoring.FolderReader;
import org.posrules.internal.authoring.RulebookReader;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/**
 * A rules folder opened for its tests.
 *
 * @param cases beside the rules, and stories
 * @param care cases about shops
 * @param heldOut stories that nobody looks at while writing rules; they are scored and not shown
 */
public record TestPlan(
    Workbench bench, List<RuleCase> cases, List<CareCase> care, List<RuleCase> heldOut) {
  public TestPlan {
    cases = List.copyOf(cases);
    care = List.copyOf(care);
    heldOut = List.copyOf(heldOut);
  }

  /**
   * Throws {@link RulebookException} if rules or cases have problems.
   *
   * @param source the folder alone, or over another rulebook
   */
  public static TestPlan open(Path folder, RuleSource source) {
    return of(folder, Workbench.open(source));
  }

  /** The tests of a folder whose rules are open. */
  public static TestPlan of(Path folder, Workbench bench) {
    return of(FolderReader.texts(folder), bench);
  }

  /** The same of its texts, by path. */
  public static TestPlan of(Map<String, String> texts, Workbench bench) {
    CaseFolder files =
        new CaseFolder(texts, RulebookReader.names(bench.content(), bench.written().keySet()));
    return new TestPlan(
        bench,
        Stream.concat(files.ruleCases().stream(), files.stories().stream()).toList(),
        files.careCases(),
        files.heldOutStories());
  }

  /** Cases and all stories. */
  public List<RuleCase> all() {
    return Stream.concat(cases.stream(), heldOut.stream()).toList();
  }
}
