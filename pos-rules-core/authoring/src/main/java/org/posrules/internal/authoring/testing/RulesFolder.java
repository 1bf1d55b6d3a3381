package org.posrules.internal.authoring.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** What a folder of rules is: a rulebook, or something to lay over one. */
public final class RulesFolder {
  /** Every rulebook needs it once, and no overlay has a use for it. */
  private static final String WHOLE = "tables/confidence.csv";

  private static final String BUNDLED = "bundled";

  private RulesFolder() {}

  /** The folder alone, or over the bundled rules where it is no whole rulebook. */
  public static RuleSource source(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new RulebookException(
          List.of(
              RuleProblem.of(
                  ProblemKind.FOLDER_MISSING,
                  folder.toString(),
                  "is no folder; name the rules folder")));
    }
    RuleSource alone = RuleSource.directory(folder);
    return Files.exists(folder.resolve(WHOLE))
        ? alone
        : RuleSource.layered(RuleSource.bundled(), alone);
  }

  /** A folder, or the rules in the jar where it says {@code bundled}. */
  public static RuleSource named(String name) {
    return name.equals(BUNDLED) ? RuleSource.bundled() : source(Path.of(name));
  }
}
