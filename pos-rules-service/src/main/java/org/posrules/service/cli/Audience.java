package org.posrules.service.cli;

import java.util.Locale;
import org.posrules.Diagnosis;
import org.posrules.service.words.Words;

/** For whom a diagnosis is printed. */
enum Audience {
  /** What to do now, and nothing to weigh. */
  CASHIER,
  /** Everything a person asks about. */
  SUPPORT,
  /** What a program branches on, by its names in the JSON. */
  INTEGRATOR;

  String report(Diagnosis diagnosis, Words words, Page page) {
    return switch (this) {
      case CASHIER -> CashierReport.of(diagnosis, words, page);
      case SUPPORT -> Report.of(diagnosis, words, page);
      case INTEGRATOR -> IntegratorReport.of(diagnosis, page);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
