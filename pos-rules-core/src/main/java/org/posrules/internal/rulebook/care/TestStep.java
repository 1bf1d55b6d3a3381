package org.posrules.internal.rulebook.care;

import org.posrules.internal.rulebook.Language;

/**
 * A row of {@code care/tables/commissioning.csv}: a test after a terminal is installed.
 *
 * @param step its name
 * @param order its place among them, from 1
 * @param needs a capability or link without which it is left out; may be empty
 * @param doEn what to do, in English
 * @param doZh in Chinese
 * @param expectEn what must come of it, in English
 * @param expectZh in Chinese
 * @param ifNotEn what to do otherwise, in English
 * @param ifNotZh in Chinese
 * @param source where it is known from
 */
public record TestStep(
    String step,
    int order,
    @MayBeEmpty String needs,
    String doEn,
    String doZh,
    String expectEn,
    String expectZh,
    String ifNotEn,
    String ifNotZh,
    String source) {
  /** What to do. */
  public String todo(Language language) {
    return language == Language.ZH_CN ? doZh : doEn;
  }

  /** What must come of it. */
  public String expect(Language language) {
    return language == Language.ZH_CN ? expectZh : expectEn;
  }

  /** What to do otherwise. */
  public String ifNot(Language language) {
    return language == Language.ZH_CN ? ifNotZh : ifNotEn;
  }
}
