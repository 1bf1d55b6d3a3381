package org.posrules.service.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.posrules.authoring.RulesFolder;
import org.posrules.rulebook.RuleSource;
import picocli.CommandLine.Option;

/** The flag by which an author says that a folder is no whole rulebook. */
final class OverlayFlag {
  private static final String BUNDLED = "bundled";

  @Option(
      names = "--overlay",
      description = "The folder is laid over the rulebook in this jar, and only adds to it.")
  private boolean overlay;

  boolean isGiven() {
    return overlay;
  }

  /** The folder, alone or over the rulebook in this jar. */
  RulesFolder rules(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    return overlay ? RulesFolder.over(RuleSource.bundled(), folder) : RulesFolder.of(folder);
  }

  /** What the folder makes. */
  RuleSource source(Path folder) {
    return rules(folder).source();
  }

  /** A folder, or the rules in this jar where it says {@code bundled}. */
  RuleSource named(String name) {
    return isBundled(name) ? RuleSource.bundled() : source(Path.of(name));
  }

  static boolean isBundled(String name) {
    return name.equals(BUNDLED);
  }
}
