package org.posrules.internal.rulebook.care;

import java.util.List;
import org.posrules.care.Environment;
import org.posrules.internal.rulebook.Language;

/**
 * A row of {@code care/tables/duties.csv}: something to be done regularly.
 *
 * @param duty its name
 * @param rhythm how often
 * @param harsh surroundings in which it is done one step more often
 * @param titleEn in English
 * @param titleZh in Chinese
 * @param stepsEn in English
 * @param stepsZh in Chinese
 * @param minutes how long it takes
 * @param source where it is known from
 */
public record Duty(
    String duty,
    Rhythm rhythm,
    @MayBeEmpty List<Environment> harsh,
    String titleEn,
    String titleZh,
    Steps stepsEn,
    Steps stepsZh,
    int minutes,
    String source) {

  /** How often, the most often first. */
  public enum Rhythm {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
  }

  /** What it is called. */
  public String title(Language language) {
    return language == Language.ZH_CN ? titleZh : titleEn;
  }

  /** How it is done. */
  public Steps steps(Language language) {
    return language == Language.ZH_CN ? stepsZh : stepsEn;
  }
}
