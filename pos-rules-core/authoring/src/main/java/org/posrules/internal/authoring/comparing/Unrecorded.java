package org.posrules.internal.authoring.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.posrules.internal.authoring.ChangeLog;
import org.posrules.internal.authoring.RuleRecords;
import org.posrules.internal.authoring.RuleRecords.Given;
import org.posrules.internal.authoring.RulebookFiles;

/**
 * What has become of the rules and causes of an earlier rulebook without being written down where a
 * later reader would look: in the table of retired names and in the record of changes.
 */
public final class Unrecorded {
  private final RuleRecords before;
  private final RuleRecords now;
  private final List<String> told = new ArrayList<>();

  private Unrecorded(RuleRecords before, RuleRecords now) {
    this.before = before;
    this.now = now;
  }

  /**
   * A line for each.
   *
   * @param log of the later one; without it nothing is asked of it
   */
  public static List<String> between(
      RulebookFiles before, RulebookFiles now, Optional<ChangeLog> log) {
    Unrecorded unrecorded =
        new Unrecorded(RuleRecords.of(before.texts()), RuleRecords.of(now.texts()));
    unrecorded.names();
    log.ifPresent(each -> unrecorded.changes(each, before.version(), now.version()));
    return List.copyOf(unrecorded.told);
  }

  private void names() {
    for (String id : new TreeSet<>(before.rules().keySet())) {
      if (!now.knows(id)) {
        told.add(id + " is gone and has no line in tables/retired.csv");
      }
    }
    for (String cause : new TreeSet<>(before.causes())) {
      if (!now.causes().contains(cause) && !now.retired().contains(cause)) {
        told.add(cause + " is gone and has no line in tables/retired.csv");
      }
    }
    for (String name : new TreeSet<>(before.retired())) {
      if (!now.retired().contains(name)) {
        told.add(name + " was retired, and its line in tables/retired.csv is gone");
      }
    }
    new TreeMap<>(now.rules())
        .forEach(
            (id, rule) -> {
              Given earlier = before.rules().get(id);
              if (earlier != null && !earlier.since().equals(rule.since())) {
                told.add(
                    id
                        + " was another rule, with @since "
                        + earlier.since()
                        + "; an id is never given twice: take the next free one");
              }
            });
  }

  private void changes(ChangeLog log, String was, String is) {
    Map<String, String> changed = changed();
    if (!changed.isEmpty() && was.equals(is)) {
      told.add(
          "the rules have changed, and the version is still "
              + is
              + ": raise it in rulebook.yaml, and begin its entry in "
              + ChangeLog.FILE);
      return;
    }
    changed.forEach(
        (id, how) -> {
          if (log.after(was).stream().noneMatch(section -> section.names(id))) {
            told.add(
                "no line of "
                    + ChangeLog.FILE
                    + " after "
                    + was
                    + " names "
                    + id
                    + ", which "
                    + how);
          }
        });
  }

  /** By id what has become of a rule. */
  private Map<String, String> changed() {
    Map<String, String> changed = new TreeMap<>();
    before.rules().keySet().stream()
        .filter(id -> !now.rules().containsKey(id))
        .forEach(id -> changed.put(id, "is gone"));
    now.rules()
        .forEach(
            (id, rule) -> {
              Given earlier = before.rules().get(id);
              if (earlier == null) {
                changed.put(id, "is new");
              } else if (!earlier.says().equals(rule.says())) {
                changed.put(id, "has changed");
              }
            });
    return changed;
  }
}
