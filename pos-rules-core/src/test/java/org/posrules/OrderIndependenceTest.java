package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.cases.Cases;
import org.posrules.cases.HowMany;
import org.posrules.facts.Signal;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.judging.Loaded;
import org.posrules.rulebook.RuleSource;

/** Neither the order of the facts nor that of the rules changes anything in a diagnosis. */
class OrderIndependenceTest {
  private static final int SHUFFLES = HowMany.of(100);

  private static Stream<FailedTransaction> given() {
    return Stream.concat(Cases.scenarios().stream(), Cases.ruleCases().stream())
        .map(RuleCase::given);
  }

  @Test
  void facts_shuffled_giveTheSameDiagnosis() {
    OpenRooms rooms = BundledRulebook.rooms();
    given().toList().parallelStream()
        .forEach(
            given -> {
              Random random = new Random(given.hashCode());
              List<Signal> signals = new ArrayList<>(rooms.signals(given));
              Diagnosis expected = rooms.diagnose(given, signals);
              for (int i = 0; i < shuffles(signals.size()); i++) {
                Collections.shuffle(signals, random);
                assertEquals(expected, rooms.diagnose(given, signals));
              }
            });
  }

  /** No more than there are orders. */
  private static int shuffles(int signals) {
    return signals < 2 ? 0 : signals < 5 ? 4 * signals : SHUFFLES;
  }

  @ParameterizedTest
  @ValueSource(ints = 1)
  void rules_inAnotherOrder_giveTheSameDiagnosis(int seed) {
    OpenRooms rooms = BundledRulebook.rooms();
    OpenRooms reordered =
        OpenRooms.of(Loaded.from(RuleSource.bundled()), reordered(new Random(seed)));
    given()
        .forEach(
            given -> {
              List<Signal> signals = rooms.signals(given);
              assertEquals(rooms.diagnose(given, signals), reordered.diagnose(given, signals));
            });
  }

  /** The same rules in files of other names, so in another order, and shuffled in each file. */
  private static RuleBase reordered(Random random) {
    Map<String, String> drl = BundledRulebook.content().drl();
    List<String> paths = new ArrayList<>(drl.keySet());
    Collections.shuffle(paths, random);
    TreeMap<String, String> reordered = new TreeMap<>();
    for (String path : paths) {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      reordered.put(
          folder + "r%03d.drl".formatted(reordered.size()), shuffled(drl.get(path), random));
    }
    return RuleBase.of(RuleCompiler.compile(reordered), BundledRulebook.content().families());
  }

  private static String shuffled(String drl, Random random) {
    List<String> parts = List.of(drl.split("(?m)(?=^rule )"));
    List<String> rules = new ArrayList<>(parts.subList(1, parts.size()));
    Collections.shuffle(rules, random);
    return parts.get(0) + rules.stream().map(rule -> rule + "\n").collect(Collectors.joining());
  }
}
