package org.posrules.care;

import java.util.Locale;

/** Says what is to be done about the set-up of a shop. Thread-safe. */
public interface ShopAssessor {

  /**
   * Finds what is to be done. Nothing in a shop that was built makes it throw.
   *
   * @throws NullPointerException if {@code shop} is null
   */
  ShopAssessment assess(Shop shop);

  /** What can be said of a shop, in Chinese for any kind of Chinese, else in English. */
  ShopForm form(Locale language);
}
