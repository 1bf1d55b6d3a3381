package org.posrules.internal.authoring.built;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.posrules.internal.loading.Manifest.TestSummary;
import org.posrules.rulebook.RuleSource;

/** Something that must hold of a rulebook before it is written. */
@FunctionalInterface
public interface BuildGate {

  /** What it finds of a rulebook that has been read and compiled without problems. */
  Passage pass(Candidate candidate);

  /**
   * A rulebook that may be written.
   *
   * @param folder that it is made of; cases stand in it
   * @param rulebook what an engine would load, to the last rule: not to be compiled again
   */
  record Candidate(Path folder, RuleSource rulebook) {}

  /**
   * What a gate has found.
   *
   * @param refusals a line for each reason why it may not be written; empty when it may
   * @param tests what was tried, for the manifest, where this gate tries something
   */
  record Passage(List<String> refusals, Optional<TestSummary> tests) {
    public Passage {
      refusals = List.copyOf(refusals);
    }
  }
}
