package org.posrules.internal.authoring;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.posrules.internal.text.Nearest;
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
            check(file, cause);
          }
        });
  }

  private void check(TopicFile file, Cause cause) {
    Set<String> above = above(cause);
    String parent = String.valueOf(cause.parentName());
    if (!names.contains(parent)) {
      file.map()
          .problemAtValue(
              PARENT,
              ProblemKind.UNKNOWN_CAUSE,
              "there is no cause " + parent + Nearest.hint(parent, names));
    } else if (above.contains(cause.name())) {
      problem(
          file,
          "the parents of a cause go round: " + cause.name() + " < " + String.join(" < ", above));
    } else if (above.size() > DEEPEST) {
      problem(file, "the parents of a cause must end after at most " + DEEPEST);
    }
  }

  private static void problem(TopicFile file, String message) {
    file.map().problemAtValue(PARENT, ProblemKind.PARENTS, message);
  }

  /** Nearest first; where they go round, each once. What is no cause ends them. */
  private Set<String> above(Cause cause) {
    Set<String> above = new LinkedHashSet<>();
    Cause next = cause;
    while (next != null && next.parentName() != null && above.add(next.parentName())) {
      next = causes.get(next.parentName());
    }
    return above;
  }
}
