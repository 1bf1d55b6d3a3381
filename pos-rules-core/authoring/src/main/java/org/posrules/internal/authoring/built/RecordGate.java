package org.posrules.internal.authoring.built;

import java.util.Optional;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.authoring.comparing.Unrecorded;
import org.posrules.rulebook.RuleSource;

/** Lets a rulebook pass that has written down what became of the rules of the one before it. */
public final class RecordGate implements BuildGate {
  private final RuleSource previous;

  public RecordGate(RuleSource previous) {
    this.previous = previous;
  }

  @Override
  public Passage pass(Candidate candidate) {
    RuleSource folder = RuleSource.directory(candidate.folder());
    return new Passage(
        Unrecorded.between(files(previous), files(folder), SourceReader.changeLog(folder)),
        Optional.empty());
  }

  private static RulebookFiles files(RuleSource source) {
    return SourceReader.layers(source).get(0);
  }
}
