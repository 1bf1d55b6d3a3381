package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.rulebook.RulePlace;

/**
 * What has changed in the rules, by version, the newest first. It is never shortened, so it knows
 * ids of rules that are long gone.
 */
public record ChangeLog(List<Section> sections) {
  /** Where it stands in a folder of rules. */
  public static final String FILE = "CHANGELOG.md";

  private static final String HEADING = "## ";
  private static final String ENTRY = "- ";
  private static final String RANGE = " to ";
  private static final Pattern ID =
      Pattern.compile("(?<![A-Za-z0-9-])([A-Z][A-Z0-9]{1,11})-([0-9]{3})(?![A-Za-z0-9])");
  private static final List<String> VERBS = List.of("new: ", "update: ", "fix: ", "remove: ");

  public ChangeLog {
    sections = List.copyOf(sections);
  }

  /**
   * A version.
   *
   * @param ids that its lines name
   * @param odd its lines that begin with no verb
   */
  public record Section(String version, RulePlace place, List<Ids> ids, List<RulePlace> odd) {
    public Section {
      ids = List.copyOf(ids);
      odd = List.copyOf(odd);
    }

    private Section(String version, RulePlace place) {
      this(version, place, List.of(), List.of());
    }

    private Section with(List<Ids> more) {
      List<Ids> all = new ArrayList<>(ids);
      all.addAll(more);
      return new Section(version, place, all, odd);
    }

    private Section withOdd(RulePlace line) {
      List<RulePlace> all = new ArrayList<>(odd);
      all.add(line);
      return new Section(version, place, ids, all);
    }

    /** Whether a line names this id. */
    public boolean names(String id) {
      return ids.stream().anyMatch(each -> each.has(id));
    }
  }

  /**
   * An id, or all from one to another: {@code NET-140 to NET-146}.
   *
   * @param letters of them
   * @param last the same as the first where one is named
   */
  public record Ids(String letters, int first, int last, RulePlace place) {
    /** Whether it is one of them. */
    public boolean has(String id) {
      Matcher read = ID.matcher(id);
      return read.matches()
          && read.group(1).equals(letters)
          && first <= number(read)
          && number(read) <= last;
    }

    /** Those that are written out. */
    public List<String> written() {
      return first == last ? List.of(id(first)) : List.of(id(first), id(last));
    }

    private String id(int number) {
      return "%s-%03d".formatted(letters, number);
    }
  }

  /** What stands before the first version is no change. */
  public static ChangeLog of(String text) {
    List<Section> sections = new ArrayList<>();
    int line = 0;
    for (String each : text.lines().toList()) {
      line++;
      if (each.startsWith(HEADING)) {
        String version = each.substring(HEADING.length()).strip();
        sections.add(new Section(version, RulePlace.of(FILE, line)));
      } else if (!sections.isEmpty()) {
        sections.add(told(sections.remove(sections.size() - 1), each, line));
      }
    }
    return new ChangeLog(sections);
  }

  private static Section told(Section section, String text, int line) {
    boolean odd =
        text.startsWith(ENTRY) && VERBS.stream().noneMatch(verb -> text.startsWith(ENTRY + verb));
    Section read = section.with(ids(text, line));
    return odd ? read.withOdd(RulePlace.of(FILE, line)) : read;
  }

  private static List<Ids> ids(String text, int line) {
    List<Ids> ids = new ArrayList<>();
    Matcher found = ID.matcher(text);
    int end = 0;
    while (found.find()) {
      Ids before = ids.isEmpty() ? null : ids.get(ids.size() - 1);
      if (before != null
          && text.substring(end, found.start()).equals(RANGE)
          && before.letters().equals(found.group(1))) {
        ids.set(
            ids.size() - 1,
            new Ids(before.letters(), before.first(), number(found), before.place()));
      } else {
        RulePlace place = new RulePlace(FILE, line, found.start() + 1);
        ids.add(new Ids(found.group(1), number(found), number(found), place));
      }
      end = found.end();
    }
    return ids;
  }

  private static int number(Matcher id) {
    return Integer.parseInt(id.group(2));
  }

  /** That of a version. */
  public Optional<Section> section(String version) {
    return sections.stream().filter(each -> each.version().equals(version)).findFirst();
  }

  /** Those that came after a version; all where it has none. */
  public List<Section> after(String version) {
    return sections.stream().takeWhile(each -> !each.version().equals(version)).toList();
  }

  /** The highest number that was ever told with these letters; 0 for none. */
  public int highest(String letters) {
    return sections.stream()
        .flatMap(section -> section.ids().stream())
        .filter(ids -> ids.letters().equals(letters))
        .mapToInt(Ids::last)
        .max()
        .orElse(0);
  }
}
