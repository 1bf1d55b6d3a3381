package org.posrules.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.FailedTransaction;
import org.posrules.cases.Cases;
import org.posrules.history.Past;
import org.posrules.internal.advice.Plan;
import org.posrules.internal.judging.Judge.Judged;
import org.posrules.internal.values.Lean;
import org.posrules.internal.values.Ranking;
import org.posrules.rulebook.RuleSource;

/** What a text leans to never comes to a bolder advice, nor proves anything of the money. */
class LeanIsNeverRiskierTest {
  /** So many texts of the stories are led by something else for what they lean to. */
  private static final int LEAST_LED = 50;

  private static final Rooms ROOMS = Rooms.of(Loaded.from(RuleSource.bundled()), Clock.systemUTC());
  private static final Judge JUDGE = new Judge(ROOMS);

  private static List<FailedTransaction> given() {
    List<FailedTransaction> given = new ArrayList<>();
    Cases.scenarios().forEach(story -> given.add(story.given()));
    Cases.scenarios()
        .forEach(story -> given.add(story.given().toBuilder().requestSent(false).build()));
    return given;
  }

  private static Plan withoutLean(Judged judged) {
    Ranking ranking = ROOMS.ranker().rank(judged.findings(), Lean.NONE);
    return JUDGE.plan(
        judged.clean(), judged.signals(), ranking, JUDGE.cures(judged.remedies(), judged.past()));
  }

  @Test
  void advice_ofAnyStory_isAtLeastAsStrictAsWithoutIt() {
    List<String> bolder = new ArrayList<>();
    int led = 0;
    for (FailedTransaction one : given()) {
      Judged judged = JUDGE.judge(ROOMS.intake().clean(one), Past.NONE);
      Plan before = withoutLean(judged);
      led += judged.plan().answers().equals(before.answers()) ? 0 : 1;
      if (judged.plan().verdict().advice().compareTo(before.verdict().advice()) < 0
          || (judged.plan().verdict().payment().state().isRepeatable()
              && !before.verdict().payment().state().isRepeatable())) {
        bolder.add(String.valueOf(one.errorText()));
      }
    }
    assertEquals(List.of(), bolder);
    assertTrue(led >= LEAST_LED, "the lean has led " + led + " answers");
  }
}
