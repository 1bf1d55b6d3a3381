package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.internal.authoring.drl.DrlFile;
import org.posrules.internal.authoring.drl.FamiliesAsked;
import org.posrules.internal.authoring.drl.Names;
import org.posrules.internal.authoring.drl.RuleLint;
import org.posrules.internal.rulebook.Families;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.internal.values.Proof;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** Reads a whole rulebook; either all of it is sound, or every problem is reported. */
public final class RulebookReader {
  static final String MANIFEST = "rulebook.yaml";
  static final String CONFIDENCE = "tables/confidence.csv";
  static final String EXPERIENCE = "tables/experience.csv";

  /** An author's probability is worth some ten tries: enough to outlast a run of bad luck. */
  private static final int DEFAULT_PRIOR_STRENGTH = 10;

  static final Comparator<RuleProblem> BY_PLACE =
      Comparator.comparing(RuleProblem::file)
          .thenComparingInt(RuleProblem::line)
          .thenComparingInt(problem -> problem.place().column());

  private RulebookReader() {}

  /**
   * Throws {@link RulebookException} with every problem found.
   *
   * @param floor what holds under every rulebook
   */
  public static RulebookContent read(Floor floor, List<RulebookFiles> files) {
    List<RuleProblem> problems = new ArrayList<>();
    RulebookContent content = read(new Layers(floor, files, problems), problems);
    if (!problems.isEmpty()) {
      throw new RulebookException(
          LostFiles.told(files, FollowUps.without(problems)).stream().sorted(BY_PLACE).toList());
    }
    return content;
  }

  /**
   * What a case or a story may name under a rulebook.
   *
   * @param rules ids of its rules
   */
  public static CaseNames names(RulebookContent content, Collection<String> rules) {
    return CaseNames.of(
        content.causes().keySet(),
        rules,
        content.actions().keySet(),
        content.care().matters().keySet());
  }

  private static RulebookContent read(Layers layers, List<RuleProblem> problems) {
    TopicFiles topics = TopicFiles.read(layers.all(), problems);
    CauseReader causeReader = new CauseReader(topics);
    Set<String> causes = causeReader.names();
    layers.causeFloor().check(causeReader.causes(), causeReader::place, problems);
    CauseAdvice causeAdvice = new CauseAdvice(causeReader.files(), layers);
    CodeReader codeReader = new CodeReader(layers, causeReader);
    Map<String, Scheme> schemes = codeReader.schemes();
    Map<String, Map<String, CodeRow>> codes = codeReader.codes(schemes.keySet());
    LexiconReader lexicon = new LexiconReader(layers, causes);
    Set<String> signals = lexicon.signals();
    AdviceReader advice = new AdviceReader(layers);
    Map<Language, Map<String, String>> words = advice.words();
    causeReader.checkPhases(words.getOrDefault(Language.EN, Map.of()).keySet());
    Map<String, Action> actions = advice.actions();
    Map<String, Proof> proofs = new ProofReader(layers).proofs();
    ConceptReader concepts = new ConceptReader(layers, causes, signals, proofs.keySet());
    Map<String, Set<String>> families =
        new FamilyReader(layers, causes, causeReader.refusals(), signals).families();
    Map<String, CodeRow> devices = codeReader.devices(codes);
    CareReader care = new CareReader(topics, causes, actions.keySet());
    SortedMap<String, String> drl = new TreeMap<>(layers.drl());
    Names names =
        new Names(
            causes,
            signals,
            families.keySet(),
            actions.keySet(),
            care.findings(),
            wordsOf(devices),
            namesOf(codes));
    List<DrlFile> rules = RuleLint.check(drl, names, problems);
    Map<String, RulePlace> ids = RuleIds.in(drl);
    RetiredNames.refuse(layers, ids, causeReader.files());
    CaseNames caseNames = CaseNames.of(causes, ids.keySet(), actions.keySet(), care.findings());
    new CaseChecks(caseNames, ids, problems).check(topics, drl.keySet());
    return new RulebookContent(
        VersionReader.read(layers, problems),
        causeReader.causes(),
        schemes,
        codeReader.aliases(),
        codes,
        devices,
        lexicon.phrases(signals),
        concepts.all(),
        concepts.floor(),
        concepts.faults(),
        lexicon.traditional(),
        actions,
        causeAdvice.remedies(actions.keySet()),
        causeAdvice.texts(),
        advice.actionTexts(),
        words,
        proofs,
        confidence(layers),
        LikenessReader.read(layers),
        LeaningReader.read(layers, causeReader.causes(), causes),
        ReportReader.read(layers, caseNames),
        priorStrength(layers),
        new Families(families, FamiliesAsked.in(rules)),
        care.content(layers),
        drl);
  }

  private static Map<String, String> wordsOf(Map<String, CodeRow> devices) {
    Map<String, String> words = new TreeMap<>();
    devices.forEach((alias, row) -> words.put(alias, row.code()));
    return words;
  }

  private static Map<String, Set<String>> namesOf(Map<String, Map<String, CodeRow>> codes) {
    Map<String, Set<String>> names = new TreeMap<>();
    codes.forEach((scheme, rows) -> names.put(scheme, rows.keySet()));
    return names;
  }

  private static SortedMap<Double, Double> confidence(Layers layers) {
    SortedMap<Double, Double> points = new TreeMap<>();
    double last = 0;
    for (CsvRow row : layers.table(CONFIDENCE, "support", "confidence")) {
      double confidence = row.probability("confidence");
      if (confidence < last) {
        row.problem(
            ProblemKind.NUMBERS_FALL, "confidence", "confidence must not fall as support rises");
      }
      last = confidence;
      points.put(row.probability("support"), confidence);
    }
    return points;
  }

  /** The last row counts, so that an overlay has the last word; a rulebook may go without it. */
  private static int priorStrength(Layers layers) {
    int strength = DEFAULT_PRIOR_STRENGTH;
    for (CsvRow row : layers.optional(EXPERIENCE, "prior_strength")) {
      strength = row.number("prior_strength");
      if (strength < 1) {
        row.problem(ProblemKind.FIELD_VALUE, "prior_strength", "prior_strength must be at least 1");
      }
    }
    return Math.max(1, strength);
  }
}
