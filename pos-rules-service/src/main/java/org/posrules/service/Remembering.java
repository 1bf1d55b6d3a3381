package org.posrules.service;

import java.util.Locale;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopForm;

/**
 * One that remembers what it is asked, unless it is asked aside. Immutable.
 *
 * @param aside knows what is remembered, and adds nothing to it
 */
record Remembering(Diagnoser diagnoser, Diagnoser aside) implements Diagnoser {
  @Override
  public Diagnosis diagnose(FailedTransaction transaction, boolean questions) {
    return diagnoser.diagnose(transaction, questions);
  }

  @Override
  public ShopForm form(Locale language) {
    return aside.form(language);
  }

  @Override
  public ShopAssessment assess(Shop shop) {
    return aside.assess(shop);
  }
}
