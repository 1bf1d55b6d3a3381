package org.posrules.service;

import java.util.Locale;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopDirectory;
import org.posrules.care.ShopForm;
import org.posrules.history.IncidentHistory;

/** What the edges ask of the engine. Implementations are thread-safe. */
@FunctionalInterface
public interface Diagnoser {

  /** The engine itself. */
  static Diagnoser of(DiagnosticEngine engine) {
    return new Diagnoser() {
      @Override
      public Diagnosis diagnose(FailedTransaction transaction, boolean questions) {
        return questions ? engine.diagnoseAndAsk(transaction) : engine.diagnose(transaction);
      }

      @Override
      public ShopAssessment assess(Shop shop) {
        return engine.assess(shop);
      }

      @Override
      public ShopForm form(Locale language) {
        return engine.form(language);
      }

      @Override
      public Diagnoser knowing(ShopDirectory shops) {
        return of(engine.knowing(shops));
      }

      @Override
      public Diagnoser remembering(IncidentHistory history) {
        return new Remembering(
            of(engine.remembering(history)), of(engine.remembering(history.readOnly())));
      }
    };
  }

  /** The diagnosis; with {@code questions}, always with the facts that would change it. */
  Diagnosis diagnose(FailedTransaction transaction, boolean questions);

  /**
   * What is to be done about a shop; nothing of it is remembered.
   *
   * @throws UnsupportedOperationException by one that only diagnoses
   */
  default ShopAssessment assess(Shop shop) {
    throw new UnsupportedOperationException("assesses no shops");
  }

  /**
   * What can be said of a shop.
   *
   * @throws UnsupportedOperationException by one that only diagnoses
   */
  default ShopForm form(Locale language) {
    throw new UnsupportedOperationException("assesses no shops");
  }

  /** The same for those who only try things out: nothing of it is remembered. */
  default Diagnoser aside() {
    return this;
  }

  /** The same with a directory of shops; one that makes no diagnoses of its own needs none. */
  default Diagnoser knowing(ShopDirectory shops) {
    return this;
  }

  /** The same with a memory; one that makes no diagnoses of its own has none. */
  default Diagnoser remembering(IncidentHistory history) {
    return this;
  }
}
