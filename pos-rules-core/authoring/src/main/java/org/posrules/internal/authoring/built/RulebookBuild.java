package org.posrules.internal.authoring.built;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.posrules.DiagnosticEngine;
import org.posrules.internal.authoring.FolderCompiler;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.authoring.built.BuildGate.Candidate;
import org.posrules.internal.authoring.built.BuildGate.Passage;
import org.posrules.internal.authoring.checking.FolderCheck;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.loading.BuiltReader;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.loading.Manifest;
import org.posrules.internal.loading.Manifest.TestSummary;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;

/** Builds the file of a rulebook: reads, checks and compiles, asks the gates, signs, writes. */
public final class RulebookBuild {
  private static final String DEVELOPMENT = "development";

  private final Path folder;
  private final List<BuildGate> gates;

  /** {@code gates}: asked in this order; all of them are. */
  public RulebookBuild(Path folder, List<BuildGate> gates) {
    this.folder = folder;
    this.gates = List.copyOf(gates);
  }

  /**
   * Writes the file, as a whole or not at all; one that is there is replaced.
   *
   * @throws RulebookException if the folder has problems
   * @throws IOException if the file cannot be written
   */
  public Outcome write(Path file, Optional<SigningKey> key, long sequence) throws IOException {
    RulebookFiles files = SourceReader.layers(RuleSource.directory(folder)).get(0);
    SortedMap<String, String> texts = files.texts();
    List<RuleProblem> problems = new ArrayList<>(FolderCheck.ofForm(files));
    problems.addAll(FolderCheck.ofChanges(RuleSource.directory(folder), files));
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    CompiledRulebook made = new FolderCompiler().compileAll(RuleSource.inMemory(texts));
    int rules = RuleBase.of(made.rules(), made.content().families()).rules().size();
    BuiltWriter writer = new BuiltWriter(texts, made, rules);
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      List<Passage> passages = passed(writer, beside, sequence);
      Seal seal = new Seal(key, sequence, core(), tests(passages));
      List<String> refusals = new ArrayList<>();
      passages.forEach(passage -> refusals.addAll(passage.refusals()));
      if (refusals.isEmpty()) {
        Files.write(beside, writer.sealed(seal));
        BuiltReader.inspect(beside);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return new Outcome(writer.manifest(seal), refusals);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** The gates try what will be written, signed with a key that is forgotten afterwards. */
  private List<Passage> passed(BuiltWriter writer, Path beside, long sequence) throws IOException {
    if (gates.isEmpty()) {
      return List.of();
    }
    SigningKey trial = SigningKey.make();
    Seal seal = new Seal(Optional.of(trial), sequence, core(), TestSummary.NONE);
    Files.write(beside, writer.sealed(seal));
    RuleSource source = RuleSource.rulebook(beside, TrustedKeys.of(trial.publicPem()));
    return gates.stream().map(gate -> gate.pass(new Candidate(folder, source))).toList();
  }

  private static TestSummary tests(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.tests().stream())
        .findFirst()
        .orElse(TestSummary.NONE);
  }

  private static String core() {
    String version = DiagnosticEngine.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, DEVELOPMENT);
  }

  /**
   * What became of it.
   *
   * @param manifest of the file, or of what it would have been
   * @param refusals why no file was written; empty when one was
   */
  public record Outcome(Manifest manifest, List<String> refusals) {
    public Outcome {
      refusals = List.copyOf(refusals);
    }
  }
}
