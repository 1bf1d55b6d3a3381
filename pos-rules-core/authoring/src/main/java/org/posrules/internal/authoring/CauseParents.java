package org.posrules.internal.authoring;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.ProblemKind;

/** Checks that the parents of each cause are causes, and come to an end. */
final class CauseParents {
  private static final int DEEPEST = 4;
  private static final String PARENT = "parent";

  private final Map<String, Cause> causes;
  private final Map<String, TopicFile> files;
  private final Set<String> names;

  /** {@code names}: those that may be used. */
  CauseParents(Map<String, Cause> causes, Map<String, TopicFile> files, Set<String> names) {
    this.names = names;
    this.causes = causes;
    this.files = files;
  }

  void check() {
    files.forEach(
        (name, file) -> {
          Cause cause = causes.get(name);
          if (cause != null && cause.parentName() != null) {
            check(file, cause.parentName());
          }
        });
  }

  private void check(TopicFile file, String parent) {
    if (!names.contains(parent)) {
      file.map()
          .problemAtValue(
              PARENT,
              ProblemKind.UNKNOWN_CAUSE,
              "there is no cause " + parent + Nearest.hint(parent, names));
    } else if (!ends(parent)) {
      file.map()
          .problemAtValue(
              PARENT,
              ProblemKind.PARENTS,
              "the parents of a cause must end after at most " + DEEPEST);
    }
  }

  /** A parent further up that is no cause is told of the cause that names it. */
  private boolean ends(String parent) {
    Set<String> seen = new HashSet<>();
    String name = parent;
    while (name != null && causes.containsKey(name)) {
      if (!seen.add(name) || seen.size() > DEEPEST) {
        return false;
      }
      name = causes.get(name).parentName();
    }
    return true;
  }
}
