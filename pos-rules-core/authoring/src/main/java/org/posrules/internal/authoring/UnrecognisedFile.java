package org.posrules.internal.authoring;

import java.util.List;
import org.posrules.internal.authoring.cases.CaseReader;
import org.posrules.rulebook.ProblemKind;

/** The file of what is no cause: nobody knows where it lies, so it says only what to do. */
final class UnrecognisedFile {
  private static final List<String> KEYS =
      List.of(TopicFile.CAUSE, "messages", "remedies", CaseReader.CASES);

  private UnrecognisedFile() {}

  static void check(TopicFile file) {
    file.map().keys().stream()
        .filter(key -> !KEYS.contains(key))
        .forEach(
            key ->
                file.map()
                    .problem(
                        key,
                        ProblemKind.UNKNOWN_KEY,
                        file.cause() + " is no cause and has no " + key + "; delete the line"));
    CauseLaws.checkPlace(file, "");
  }
}
