package org.posrules.internal.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;

/** Reads what each cause is, and holds it to its laws. */
final class CauseReader {
  /** Before a phase in the keys of {@code messages/words.csv}. */
  private static final String PHASE = "phase.";

  private final Map<String, Cause> causes = new TreeMap<>();
  private final Map<String, TopicFile> files = new HashMap<>();
  private final Set<String> names = new TreeSet<>();

  /** {@code topics}: the files of all layers. */
  CauseReader(TopicFiles topics) {
    topics.read().stream().filter(TopicFile::isCause).forEach(this::read);
    topics.broken().forEach(path -> known(TopicFile.causeOf(path)));
    new CauseParents(causes, files, names).check();
  }

  Map<String, Cause> causes() {
    return causes;
  }

  /** The names of those that are a definite no of the host. */
  Set<String> refusals() {
    return causes.values().stream()
        .filter(Cause::isRefusal)
        .map(Cause::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Names that may be used. Those by which files are called are among them, so that a mistake in
   * one is not told again by all that names its cause.
   */
  Set<String> names() {
    return names;
  }

  /** By cause, {@code UNRECOGNISED} among them. */
  Map<String, TopicFile> files() {
    return files;
  }

  /** Where the cause stands. */
  RulePlace place(Cause cause) {
    TopicFile file = files.get(cause.name());
    return file == null ? RulePlace.of(cause.name()) : file.causePlace();
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
    known(TopicFile.causeOf(file.path()));
    if (name.isEmpty()) {
      return;
    }
    known(name);
    TopicFile other = files.putIfAbsent(name, file);
    if (other != null) {
      twice(file, name, other.causePlace());
    } else if (file.isUnrecognised()) {
      UnrecognisedFile.check(file);
    } else {
      causes.put(name, cause(name, file));
    }
  }

  private void known(String name) {
    if (!name.equals(Diagnosis.UNRECOGNISED)) {
      names.add(name);
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
            map.get("wait_seconds").flatMap(CauseReader::seconds).orElse(0),
            map.get("transaction")
                .flatMap(value -> value.oneOf(TransactionType.class))
                .orElse(null));
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
}
