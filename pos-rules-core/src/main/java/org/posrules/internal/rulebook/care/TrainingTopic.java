package org.posrules.internal.rulebook.care;

import java.util.List;
import org.posrules.care.StaffRole;
import org.posrules.internal.rulebook.Language;

/**
 * A row of {@code care/tables/training.csv}: what somebody must know.
 *
 * @param topic its name
 * @param roles whose work asks for it
 * @param refreshDays after how long it is repeated
 * @param causes slips of operators that ask for it when they come again and again
 * @param titleEn in English
 * @param titleZh in Chinese
 * @param pointsEn what is taught, in English
 * @param pointsZh the same in Chinese
 * @param source where it is known from
 */
public record TrainingTopic(
    String topic,
    List<StaffRole> roles,
    int refreshDays,
    @MayBeEmpty List<String> causes,
    String titleEn,
    String titleZh,
    Steps pointsEn,
    Steps pointsZh,
    String source) {
  /** What it is called. */
  public String title(Language language) {
    return language == Language.ZH_CN ? titleZh : titleEn;
  }

  /** What is taught. */
  public Steps points(Language language) {
    return language == Language.ZH_CN ? pointsZh : pointsEn;
  }
}
