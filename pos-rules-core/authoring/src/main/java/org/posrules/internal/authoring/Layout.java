package org.posrules.internal.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.Diagnosis;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.text.Nearest;

/** Where the files of a rulebook stand in its folder, by their paths. Pure. */
public final class Layout {
  private static final String TABLE = ".csv";
  static final String RULES = ".drl";

  /** Folders in which every table is read, whatever its name. */
  private static final List<String> OF_TABLES =
      List.of(CodeReader.CODES, CodeReader.EMV, LexiconReader.FOLDER, ConceptReader.FAULTS);

  private static final Set<String> TABLES =
      Stream.concat(
              Stream.of(
                  AdviceReader.ACTIONS,
                  AdviceReader.WORDS,
                  CodeReader.DEVICES,
                  CodeReader.SCHEMES,
                  FamilyReader.TABLE,
                  LeaningReader.TABLE,
                  LikenessReader.TABLE,
                  ProofReader.TABLE,
                  RetiredNames.TABLE,
                  RulebookReader.CONFIDENCE,
                  RulebookReader.EXPERIENCE),
              CareTable.all().stream().map(CareTable::file))
          .collect(Collectors.toUnmodifiableSet());

  /** Tables among those of these folders that are read for what they are called. */
  private static final Set<String> NAMED =
      Set.of(
          CodeReader.NO_FAULT,
          ConceptReader.FAMILIES,
          ConceptReader.FAULT_WORDS,
          ConceptReader.GROUPS,
          ConceptReader.PATTERNS,
          ConceptReader.WORDS,
          LexiconReader.SIGNALS,
          LexiconReader.TECH,
          LexiconReader.TRADITIONAL);

  /** Folders whose rules and YAML are of the rulebook; elsewhere only those that stand in pairs. */
  private static final Set<String> FOLDERS =
      Stream.concat(
              Stream.of(Pack.values()).map(pack -> pack.folder() + "/"),
              Stream.of(CaseFolder.CARE, CaseFolder.STORIES + "/", LexiconReader.FOLDER, "tables/"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> AT_THE_TOP =
      Set.of(
          RulebookReader.MANIFEST,
          TopicFile.path("", Diagnosis.UNRECOGNISED),
          TopicFile.path("", Diagnosis.UNRECOGNISED).replace(TopicFile.ENDING, RULES));

  private Layout() {}

  /** Of the files of a folder those that belong to a rulebook; none where it holds none. */
  public static Set<String> of(Collection<String> paths) {
    Set<String> there = Set.copyOf(paths);
    return paths.stream()
        .filter(path -> path.endsWith(TABLE) ? isTable(path) : isRuleOrYaml(path, there))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether any reader asks for a table with this path. */
  public static boolean isTable(String path) {
    return path.endsWith(TABLE)
        && (TABLES.contains(path)
            || (OF_TABLES.stream().anyMatch(path::startsWith) && misspelt(path).isEmpty()));
  }

  /** The table that one was meant to be which a folder of tables would take for another. */
  private static Optional<String> misspelt(String path) {
    String folder = folder(path);
    Set<String> stems =
        NAMED.stream()
            .filter(named -> folder(named).equals(folder))
            .map(Layout::stem)
            .collect(Collectors.toSet());
    return Nearest.to(stem(path), stems)
        .map(stem -> folder + stem + TABLE)
        .filter(named -> !named.equals(path));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String stem(String path) {
    return path.substring(folder(path).length(), path.length() - TABLE.length());
  }

  private static boolean isRuleOrYaml(String path, Set<String> there) {
    return AT_THE_TOP.contains(path)
        || (FolderReader.isText(path) && FOLDERS.stream().anyMatch(path::startsWith))
        || there.contains(other(path, RULES, TopicFile.ENDING))
        || there.contains(other(path, TopicFile.ENDING, RULES));
  }

  /** The file beside this one; empty where it ends otherwise. */
  private static String other(String path, String ending, String instead) {
    return path.endsWith(ending)
        ? path.substring(0, path.length() - ending.length()) + instead
        : "";
  }

  /** The table that the author of one that nobody reads may have meant. */
  public static Optional<String> meant(String path) {
    String folder = folder(path);
    String name = path.substring(folder.length());
    return TABLES.stream()
        .filter(table -> table.endsWith("/" + name))
        .findFirst()
        .or(() -> misspelt(path))
        .or(() -> Nearest.to(path, TABLES))
        .or(() -> Nearest.to(folder, OF_TABLES).map(near -> near + name));
  }
}
