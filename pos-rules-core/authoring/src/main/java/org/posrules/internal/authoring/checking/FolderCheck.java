package org.posrules.internal.authoring.checking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.authoring.ChangeLog;
import org.posrules.internal.authoring.FollowUps;
import org.posrules.internal.authoring.LastLines;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Reads, compiles and loads a rulebook for its problems alone. */
public final class FolderCheck {
  private static final Comparator<RuleProblem> BY_PLACE =
      Comparator.comparing(RuleProblem::file)
          .thenComparingInt(RuleProblem::line)
          .thenComparingInt(problem -> problem.place().column())
          .thenComparing(RuleProblem::message);

  private FolderCheck() {}

  /** All problems of the last layer and of what it does to those below. */
  public static List<RuleProblem> problems(RuleSource source) {
    return new RepeatedCheck(source).problems();
  }

  /**
   * {@code compile}: what cases of the layers may name; throws {@link RulebookException} for what
   * is wrong with them.
   */
  static List<RuleProblem> problems(
      RuleSource source, Function<List<RulebookFiles>, CaseNames> compile) {
    List<RuleProblem> problems = new ArrayList<>();
    CaseNames names = CaseNames.any();
    try {
      List<RulebookFiles> layers = SourceReader.layers(source);
      RulebookFiles last = layers.get(layers.size() - 1);
      problems.addAll(ofForm(last));
      problems.addAll(ofChanges(source, last));
      names = names(layers, compile, problems);
    } catch (RulebookException e) {
      problems.addAll(e.problems());
    }
    problems.addAll(Stories.problems(source, names));
    Set<RulePlace> drafts =
        problems.stream()
            .filter(problem -> problem.kind() == ProblemKind.DRAFT_LEFT)
            .map(FolderCheck::lineOf)
            .collect(Collectors.toSet());
    return FollowUps.without(problems).stream()
        .filter(each -> each.kind() == ProblemKind.DRAFT_LEFT || !drafts.contains(lineOf(each)))
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }

  /** Where stories alone are broken, the rest tells what the others may name. */
  private static CaseNames names(
      List<RulebookFiles> layers,
      Function<List<RulebookFiles>, CaseNames> compile,
      List<RuleProblem> problems) {
    try {
      return compile.apply(layers);
    } catch (RulebookException e) {
      problems.addAll(e.problems());
      boolean ofStories =
          e.problems().stream().allMatch(problem -> CaseFolder.isStory(problem.file()));
      return ofStories
          ? compile.apply(layers.stream().map(RulebookFiles::withoutStories).toList())
          : CaseNames.any();
    }
  }

  /**
   * What no reader of the files minds: whether they are whole, how they are written, what is still
   * to be written, and what nobody reads.
   */
  public static List<RuleProblem> ofForm(RulebookFiles files) {
    List<RuleProblem> problems = new ArrayList<>();
    problems.addAll(LastLines.open(files.texts()));
    Unread.check(files, problems);
    TableForm.check(files, problems);
    DraftMarks.check(files, problems);
    return problems;
  }

  /** Where the record of changes and the rules say different things; see {@link ChangeLog}. */
  public static List<RuleProblem> ofChanges(RuleSource source, RulebookFiles files) {
    List<RuleProblem> problems = new ArrayList<>();
    SourceReader.changeLog(source)
        .ifPresent(log -> ChangeLogCheck.check(log, files.texts(), files.version(), problems));
    return problems;
  }

  private static RulePlace lineOf(RuleProblem problem) {
    return RulePlace.of(problem.file(), problem.line());
  }

  /** What a problem says, in Chinese; nothing where it has no words there. */
  public static Optional<String> inChinese(String message) {
    return Translations.inChinese(message).map(told -> told.endsWith("？") ? told : told + "。");
  }

  /** The line that a place names; nothing where the file cannot be shown. */
  public static Optional<String> line(Path folder, RulePlace place) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(place.file()).normalize();
    if (place.line() == 0 || !file.startsWith(root) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(place.line() - 1L).findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
