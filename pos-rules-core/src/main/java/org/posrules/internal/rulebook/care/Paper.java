package org.posrules.internal.rulebook.care;

import java.util.List;
import org.posrules.care.MerchantType;
import org.posrules.internal.rulebook.Language;

/**
 * A row of {@code care/tables/papers.csv}: what an acquirer of a country asks for.
 *
 * @param country ISO 3166
 * @param merchant which kinds of merchant are asked for it; none: it is good to know, and never
 *     asked for
 * @param paper its name
 * @param titleEn in English
 * @param titleZh in Chinese
 * @param noteEn in English; may be empty
 * @param noteZh in Chinese; may be empty
 * @param source where it is known from
 */
public record Paper(
    String country,
    @MayBeEmpty List<MerchantType> merchant,
    String paper,
    String titleEn,
    String titleZh,
    @MayBeEmpty String noteEn,
    @MayBeEmpty String noteZh,
    String source) {
  /** What it is called. */
  public String title(Language language) {
    return language == Language.ZH_CN ? titleZh : titleEn;
  }

  /** What to mind; may be empty. */
  public String note(Language language) {
    return language == Language.ZH_CN ? noteZh : noteEn;
  }
}
