package org.posrules.internal.care;

import java.time.LocalDate;
import java.util.List;
import org.posrules.care.PartFacts;
import org.posrules.care.ShopFact;
import org.posrules.internal.rulebook.care.TrainingTopic;

/** Whether somebody knows what the work asks for. Pure. */
final class Training {
  private Training() {}

  /**
   * Whether the person is known not to have had the topic, or to have had it too long ago. Of whom
   * nothing is known, nothing is said.
   */
  static boolean isLapsed(TrainingTopic topic, PartFacts person, LocalDate today) {
    List<String> had = person.get(ShopFact.TOPICS);
    LocalDate last = person.get(ShopFact.LAST_TRAINING);
    boolean missed = had != null && !had.contains(topic.topic());
    boolean tooOld = last != null && last.plusDays(topic.refreshDays()).isBefore(today);
    return missed || tooOld;
  }
}
