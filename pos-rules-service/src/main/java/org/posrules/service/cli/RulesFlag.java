package org.posrules.service.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.posrules.rulebook.RuleSource;
import picocli.CommandLine.Option;

/** The flag that names another rulebook than the bundled one. */
final class RulesFlag {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A rulebook folder to use instead of the one in this jar.")
  private @Nullable Path folder;

  RuleSource source() {
    if (folder == null) {
      return RuleSource.bundled();
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException("--rules: there is no folder " + folder);
    }
    return RuleSource.directory(folder);
  }
}
