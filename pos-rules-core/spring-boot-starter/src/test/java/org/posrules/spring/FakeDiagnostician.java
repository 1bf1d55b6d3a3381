package org.posrules.spring;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.Diagnostician;
import org.posrules.FailedTransaction;
import org.posrules.rulebook.Rulebook;

/** Answers at once, and remembers what it was asked. */
final class FakeDiagnostician implements Diagnostician {
  private final AtomicReference<@Nullable FailedTransaction> asked = new AtomicReference<>();

  @Nullable FailedTransaction asked() {
    return asked.get();
  }

  @Override
  public Diagnosis diagnose(FailedTransaction transaction) {
    asked.set(transaction);
    return Diagnosis.builder().cause("PLAIN").build();
  }

  @Override
  public Diagnosis diagnoseAndAsk(FailedTransaction transaction) {
    asked.set(transaction);
    return Diagnosis.builder().cause("ASKED").build();
  }

  @Override
  public Rulebook rulebook() {
    throw new UnsupportedOperationException();
  }
}
