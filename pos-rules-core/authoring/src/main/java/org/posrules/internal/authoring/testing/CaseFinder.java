package org.posrules.internal.authoring.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** Finds the case that an author means by its place or its name. */
public final class CaseFinder {
  private static final Pattern PLACE = Pattern.compile("(.{1,4096}\\.yaml):(\\d{1,7})");

  private final String meant;
  private final @Nullable Path folder;
  private final @Nullable RulePlace place;

  private CaseFinder(String meant, @Nullable Path folder, @Nullable RulePlace place) {
    this.meant = meant;
    this.folder = folder;
    this.place = place;
  }

  /** {@code folder}: the rules folder; where it is not named, that of the case's file. */
  public static CaseFinder of(String meant, @Nullable Path folder) {
    Matcher matcher = PLACE.matcher(meant);
    if (!matcher.matches()) {
      return new CaseFinder(meant, folder, null);
    }
    Path file = Path.of(matcher.group(1));
    Path root = folder == null ? root(file) : folder;
    Path under = Files.exists(file) || folder == null ? file : folder.resolve(file);
    String path = absolute(root).relativize(absolute(under)).toString().replace('\\', '/');
    return new CaseFinder(meant, root, RulePlace.of(path, Integer.parseInt(matcher.group(2))));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** The nearest folder above the file with a rulebook in it; else that beside the rule. */
  private static Path root(Path file) {
    Path beside = absolute(file).getParent();
    for (Path above = beside; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve("rulebook.yaml"))) {
        return above;
      }
    }
    Path parent = beside == null ? null : beside.getParent();
    return parent == null ? absolute(file) : parent;
  }

  /** The rules folder, where one is meant. */
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** The case about a shop, where it is one that is meant; empty where there is none. */
  public Optional<CareCase> findCare(Workbench bench) {
    if (folder == null) {
      return Optional.empty();
    }
    RulePlace wanted = place;
    return TestPlan.of(folder, bench).care().stream()
        .filter(one -> wanted == null ? one.name().equals(meant) : stands(one.place(), wanted))
        .max(Comparator.comparingInt(one -> one.place().line()));
  }

  /** Whether it begins at that line or before it. */
  private static boolean stands(RulePlace one, RulePlace wanted) {
    return one.file().equals(wanted.file()) && one.line() <= wanted.line();
  }

  /**
   * The case, where it is one that is meant. Throws {@link RulebookException} where there is none
   * at the place.
   */
  public Optional<RuleCase> find(Workbench bench) {
    if (folder == null) {
      return Optional.empty();
    }
    RulePlace wanted = place;
    List<RuleCase> cases = TestPlan.of(folder, bench).all();
    if (wanted == null) {
      return cases.stream().filter(one -> one.name().equals(meant)).findFirst();
    }
    return Optional.of(
        cases.stream()
            .filter(one -> stands(one.place(), wanted))
            .max(Comparator.comparingInt(one -> one.place().line()))
            .orElseThrow(() -> none(wanted)));
  }

  private static RulebookException none(RulePlace place) {
    return new RulebookException(
        List.of(
            RuleProblem.of(
                ProblemKind.FILE_MISSING,
                place,
                "no case stands here; name the line of one beside a rule or in "
                    + CaseFolder.STORIES
                    + "/")));
  }
}
