package org.posrules.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.ChangeLog;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.RulebookReader;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.authoring.checking.FolderCheck;
import org.posrules.internal.authoring.drafting.CauseDraft;
import org.posrules.internal.authoring.formatting.FolderFormat;
import org.posrules.internal.authoring.site.Site;
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

  /**
   * What {@code fmt} would write: by path, the text of each file that is not written as all are.
   * Throws an {@link java.io.UncheckedIOException} for a file that cannot be read.
   *
   * @throws org.posrules.rulebook.RulebookException for a folder that holds nothing of a rulebook
   */
  public SortedMap<String, String> unformatted() {
    return FolderFormat.changes(folder);
  }

  /**
   * The files of a new cause by their path: its YAML and a first rule with the next free id. What
   * is to be written by hand is marked TODO, which {@link #check} refuses.
   *
   * @param category for example {@code NETWORK}
   * @param cause in SCREAMING_SNAKE
   */
  public SortedMap<String, String> draft(String category, String cause) {
    return CauseDraft.of(drafted(), category, cause, "LOCAL");
  }

  /**
   * The same of a new finding about shops.
   *
   * @param topic for example {@code UPKEEP}
   * @param finding in SCREAMING_SNAKE
   */
  public SortedMap<String, String> draftFinding(String topic, String finding) {
    return CauseDraft.ofFinding(drafted(), topic, finding, "LOCAL");
  }

  /** The texts of the folder, and its record of changes. */
  private SortedMap<String, String> drafted() {
    List<RulebookFiles> layers = layers();
    SortedMap<String, String> texts = new TreeMap<>(layers.get(layers.size() - 1).texts());
    SourceReader.changeLogText(source).ifPresent(text -> texts.put(ChangeLog.FILE, text));
    return texts;
  }

  private List<RulebookFiles> layers() {
    return SourceReader.layers(source);
  }

  /** Writes these files, each whole or not at all. */
  public void write(Map<String, String> files) {
    FolderFormat.write(folder, files);
  }

  /**
   * The pages of a reference by their path: causes, codes, rules and words in English and Chinese,
   * to be read from files without a server. The same folder gives the same pages.
   *
   * @throws org.posrules.rulebook.RulebookException if the rulebook has problems
   */
  public SortedMap<String, String> reference() {
    return Site.of(RulebookReader.read(SourceReader.floor(), layers()));
  }

  /** The line of a file that a place names, for showing it. */
  public Optional<String> line(RulePlace place) {
    return FolderCheck.line(folder, place);
  }
}
