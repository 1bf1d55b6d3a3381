package org.posrules.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.posrules.internal.authoring.checking.FolderCheck;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;

/**
 * A folder of rules on the way to an engine. Reads the files anew each time it is asked. Immutable;
 * thread-safe.
 */
public final class RulesFolder {
  private final RuleSource source;
  private final Path folder;

  private RulesFolder(RuleSource source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /** A whole rulebook, laid out like {@code rules/}. */
  public static RulesFolder of(Path folder) {
    return new RulesFolder(RuleSource.directory(folder), folder);
  }

  /**
   * What is laid over another rulebook: it may add causes, rows and rules, and replaces nothing.
   */
  public static RulesFolder over(RuleSource base, Path folder) {
    return new RulesFolder(RuleSource.layered(base, RuleSource.directory(folder)), folder);
  }

  /** The rulebook that it makes. */
  public RuleSource source() {
    return source;
  }

  /**
   * Everything that is wrong with it, in the order of files and lines; nothing where an engine can
   * be built of it. What follows from another mistake is left out.
   */
  public List<RuleProblem> check() {
    return FolderCheck.problems(source);
  }

  /** The line of a file that a place names, for showing it. */
  public Optional<String> line(RulePlace place) {
    return FolderCheck.line(folder, place);
  }
}
