package org.posrules.care;

/** Says what is to be done about the set-up of a shop. Thread-safe. */
@FunctionalInterface
public interface ShopAssessor {

  /**
   * Finds what is to be done. Nothing in a shop that was built makes it throw.
   *
   * @throws NullPointerException if {@code shop} is null
   */
  ShopAssessment assess(Shop shop);
}
