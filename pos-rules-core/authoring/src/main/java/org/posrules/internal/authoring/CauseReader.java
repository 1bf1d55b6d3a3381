package org.posrules.internal.authoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.RetryAdvice;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;

/** Reads what each cause is, and holds it to its laws. */
final class CauseReader {
  private static final int DEEPEST = 4;

  /** Before a phase in the keys of {@code messages/words.csv}. */
  private static final String PHASE = "phase.";

  private final Map<String, Cause> causes = new TreeMap<>();
  private final Map<String, TopicFile> files = new HashMap<>();

  /** Also of files that cannot be read, so that only they are told of. */
  private final Set<String> names = new TreeSet<>();

  /** {@code topics}: the files of all layers; {@code layers}: what holds of causes anyway. */
  CauseReader(List<TopicFile> topics, Layers layers) {
    layers.all().forEach(layer -> names.addAll(TopicFiles.causes(layer)));
    topics.stream().filter(TopicFile::isCause).forEach(this::read);
    layers.causeFloor().check(causes, cause -> file(cause).causePlace(), layers.problems());
    names.remove(Diagnosis.UNRECOGNISED);
    names.addAll(causes.keySet());
    causes.values().forEach(this::checkParents);
  }

  /** The names that may be used. */
  Set<String> names() {
    return names;
  }

  Map<String, Cause> causes() {
    return causes;
  }

  /** By cause, {@code UNRECOGNISED} among them. */
  Map<String, TopicFile> files() {
    return files;
  }

  /** {@code words}: the keys of all sentences, those of phases among them. */
  void checkPhases(Set<String> words) {
    Set<String> phases =
        words.stream()
            .filter(key -> key.startsWith(PHASE))
            .map(key -> key.substring(PHASE.length()))
            .collect(Collectors.toSet());
    files.values().forEach(file -> checkPhase(file.map(), phases));
  }

  private static void checkPhase(YamlMap map, Set<String> phases) {
    String phase = map.text("phase");
    if (!phase.isEmpty() && !phases.contains(phase)) {
      map.problemAtValue(
          "phase",
          ProblemKind.UNKNOWN_PHASE,
          "there is no phase " + phase + Nearest.hint(phase, phases));
    }
  }

  private void read(TopicFile file) {
    String name = file.map().neededText(TopicFile.CAUSE);
    if (name.isEmpty()) {
      return;
    }
    TopicFile other = files.putIfAbsent(name, file);
    if (other != null) {
      twice(file, name, other.causePlace());
    } else if (file.isUnrecognised()) {
      UnrecognisedFile.check(file);
    } else {
      causes.put(name, cause(name, file));
    }
  }

  private static void twice(TopicFile file, String name, RulePlace other) {
    file.map()
        .get(TopicFile.CAUSE)
        .ifPresent(
            value ->
                value.problem(
                    ProblemKind.ROW_TWICE,
                    "this stands twice: " + name + "; an overlay may add, not replace",
                    other));
  }

  private static Cause cause(String name, TopicFile file) {
    YamlMap map = file.map();
    Optional<Pack> pack = map.needed("category").flatMap(value -> value.oneOf(Pack.class));
    Optional<RetryAdvice> retry =
        map.needed("retry").flatMap(value -> value.oneOf(RetryAdvice.class));
    Optional<MoneyState> money =
        map.needed("outcome").flatMap(value -> value.oneOf(MoneyState.class));
    Optional<ActingParty> party =
        map.needed("party").flatMap(value -> value.oneOf(ActingParty.class));
    Cause cause =
        new Cause(
            name,
            map.get("parent").flatMap(YamlValue::text).orElse(null),
            pack.orElse(Pack.NETWORK).category(),
            pack.orElse(Pack.NETWORK).outcome(),
            party.orElse(ActingParty.MERCHANT),
            retry.orElse(RetryAdvice.VERIFY_FIRST),
            money.orElse(MoneyState.UNKNOWN),
            map.text("phase"),
            map.get("wait_seconds").flatMap(CauseReader::seconds).orElse(0));
    CauseLaws.checkName(file, cause, pack);
    if (pack.isPresent() && retry.isPresent() && money.isPresent()) {
      CauseLaws.check(file, cause);
    }
    return cause;
  }

  private static Optional<Integer> seconds(YamlValue value) {
    return value
        .smallNumber()
        .flatMap(
            seconds ->
                seconds >= 0 ? Optional.of(seconds) : value.refuse("must be 0 or more seconds"));
  }

  private void checkParents(Cause cause) {
    YamlMap map = file(cause).map();
    String parent = cause.parentName();
    if (parent != null && !names.contains(parent)) {
      map.problemAtValue(
          "parent",
          ProblemKind.UNKNOWN_CAUSE,
          "there is no cause " + parent + Nearest.hint(parent, names));
    } else if (ancestors(cause).contains(cause.name())) {
      map.problemAtValue(
          "parent",
          ProblemKind.PARENTS,
          "the cause ends up as its own parent: "
              + cause.name()
              + " < "
              + String.join(" < ", ancestors(cause)));
    } else if (ancestors(cause).size() > DEEPEST) {
      map.problemAtValue(
          "parent",
          ProblemKind.PARENTS,
          "the parents of a cause must end after at most " + DEEPEST);
    }
  }

  /** Nearest first; where they go round, each once. */
  private Set<String> ancestors(Cause cause) {
    Set<String> ancestors = new LinkedHashSet<>();
    Cause next = cause;
    while (next != null && next.parentName() != null && ancestors.add(next.parentName())) {
      next = causes.get(next.parentName());
    }
    return ancestors;
  }

  private TopicFile file(Cause cause) {
    return files.get(cause.name());
  }
}
