package org.posrules.service.rulebooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.FolderReader;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.loading.BuiltReader;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/**
 * What stood in the sources at one time: the texts of folders, and the name by its content of a
 * built file, which is too large to be held twice. Immutable.
 */
final class Snapshot {
  private static final int MOST_READINGS = 5;

  /** Where Kubernetes puts the files of a mounted ConfigMap; those beside it are links to them. */
  private static final String MOUNTED = "..data";

  private final Rules rules;
  private final List<SortedMap<String, String>> folders;
  private final long sequence;
  private final String fingerprint;

  private Snapshot(Rules rules) {
    this.rules = rules;
    this.sequence = rules.base() instanceof Rules.File file ? sequence(file) : 0;
    this.folders = folderPaths(rules).stream().map(Snapshot::texts).toList();
    this.fingerprint = fingerprint(rules, folders);
  }

  /**
   * What stands there now. Throws {@link RulebookException} for what cannot be read, is signed by
   * nobody whom we trust, or does not stay as it is while it is read.
   */
  static Snapshot read(Rules rules) {
    Snapshot last = new Snapshot(rules);
    for (int i = 1; i < MOST_READINGS; i++) {
      Snapshot next = new Snapshot(rules);
      if (next.fingerprint.equals(last.fingerprint)) {
        return next;
      }
      last = next;
    }
    throw changing(rules);
  }

  /** Throws {@link RulebookException} if the built file is not what it was any more. */
  void requireSame() {
    if (rules.base() instanceof Rules.File && !fingerprint(rules, folders).equals(fingerprint)) {
      throw changing(rules);
    }
  }

  private static RulebookException changing(Rules rules) {
    return unreadable(rules.paths().get(0), "changes while it is read; it is read again later");
  }

  /** {@code sha256:} over all that was read. */
  String fingerprint() {
    return fingerprint;
  }

  /** Of the built file; 0 where there is none. */
  long sequence() {
    return sequence;
  }

  Rules rules() {
    return rules;
  }

  /** By path the texts of each folder, stories among them; the base first. */
  List<SortedMap<String, String>> folders() {
    return folders;
  }

  /** What an engine is built of. */
  RuleSource source() {
    return source(folders.size());
  }

  /** The rulebook up to and with this many of the {@link #folders()}. */
  RuleSource source(int most) {
    int own = rules.kind() == Rules.Kind.FOLDER ? 1 : 0;
    RuleSource source = own == 1 ? inMemory(0) : new Rules(rules.base(), List.of()).source();
    for (int i = own; i < most; i++) {
      source = RuleSource.layered(source, inMemory(i));
    }
    return source;
  }

  private RuleSource inMemory(int folder) {
    Map<String, String> texts = new TreeMap<>(folders.get(folder));
    texts.keySet().removeIf(path -> !SourceReader.belongs(path));
    return RuleSource.inMemory(texts);
  }

  private static List<Path> folderPaths(Rules rules) {
    List<Path> paths = new ArrayList<>(rules.overlays());
    if (rules.base() instanceof Rules.Folder folder) {
      paths.add(0, folder.folder());
    }
    return paths;
  }

  private static SortedMap<String, String> texts(Path folder) {
    Path mounted = folder.resolve(MOUNTED);
    return FolderReader.texts(Files.isDirectory(mounted) ? mounted : folder);
  }

  private static long sequence(Rules.File file) {
    return BuiltReader.open(file.file(), file.keys()).manifest().sequence();
  }

  private static String fingerprint(Rules rules, List<SortedMap<String, String>> folders) {
    Fingerprint fingerprint = new Fingerprint();
    if (rules.base() instanceof Rules.File file) {
      try {
        fingerprint.add(file.file());
      } catch (IOException e) {
        throw unreadable(file.file(), "cannot be read; look at who may read it");
      }
    }
    folders.forEach(fingerprint::add);
    return fingerprint.text();
  }

  private static RulebookException unreadable(Path place, String message) {
    return new RulebookException(
        List.of(RuleProblem.of(ProblemKind.FILE_UNREADABLE, place.toString(), message)));
  }
}
