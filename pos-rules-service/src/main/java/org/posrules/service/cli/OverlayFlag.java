package org.posrules.service.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.posrules.rulebook.RuleSource;
import picocli.CommandLine.Option;

/** The flag by which an author says that a folder is no whole rulebook. */
final class OverlayFlag {
  private static final String BUNDLED = "bundled";

  @Option(
      names = "--overlay",
      description = "The folder is laid over the rulebook in this jar, and only adds to it.")
  private boolean overlay;

  /** What the folder makes. */
  RuleSource source(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    RuleSource alone = RuleSource.directory(folder);
    return overlay ? RuleSource.layered(RuleSource.bundled(), alone) : alone;
  }

  /** A folder, or the rules in this jar where it says {@code bundled}. */
  RuleSource named(String name) {
    return isBundled(name) ? RuleSource.bundled() : source(Path.of(name));
  }

  static boolean isBundled(String name) {
    return name.equals(BUNDLED);
  }
}
