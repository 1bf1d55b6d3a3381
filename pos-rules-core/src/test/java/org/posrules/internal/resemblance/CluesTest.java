package org.posrules.internal.resemblance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.internal.rulebook.ConceptWord;

/** What of a text tells its topic. */
class CluesTest {
  @Test
  void concepts_countEachAndEachTwoOfThem() {
    assertEquals(3 + 3, Clues.of(List.of("HOST", "SILENT", "LINK")).length);
  }

  @Test
  void concepts_inAnyOrder_areTheSame() {
    assertArrayEquals(Clues.of(List.of("HOST", "SILENT")), Clues.of(List.of("SILENT", "HOST")));
  }

  /** A debit said in Chinese named more concepts of the money, and leant to another category. */
  @Test
  void howTheMoneyStands_isNoClue() {
    assertArrayEquals(
        Clues.of(List.of("CARD", "READ")), Clues.of(List.of("CARD", "DEBITED", "READ", "TAKEN")));
  }

  @Test
  void conceptsOfTheMoney_areAllInTheLexicon() {
    Set<String> known =
        Stream.of(BundledRulebook.content().faults(), BundledRulebook.content().ideas())
            .flatMap(ideas -> ideas.concepts().stream())
            .map(ConceptWord::concept)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), minus(Clues.MONEY, known));
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
  }

  @Test
  void text_withoutAConcept_hasNoClue() {
    assertEquals(0, Clues.of(List.of()).length);
  }
}
