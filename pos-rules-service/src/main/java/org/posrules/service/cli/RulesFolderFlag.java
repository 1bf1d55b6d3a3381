package org.posrules.service.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flag by which an author names another folder than the rules in this jar. */
final class RulesFolderFlag {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A rules folder to use instead of the rules in this jar.")
  private @Nullable Path folder;

  @Nullable Path folder() {
    return folder;
  }
}
