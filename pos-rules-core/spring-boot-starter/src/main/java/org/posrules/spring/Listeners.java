package org.posrules.spring;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.posrules.Diagnosis;
import org.posrules.DiagnosisListener;

/** Several listeners as one: each is told, also where one before it throws. */
record Listeners(List<DiagnosisListener> each) implements DiagnosisListener {
  Listeners {
    each = List.copyOf(each);
  }

  @Override
  public void diagnosed(Diagnosis diagnosis, Duration took) {
    tell(listener -> listener.diagnosed(diagnosis, took));
  }

  @Override
  public void failed(RuntimeException failure, Duration took) {
    tell(listener -> listener.failed(failure, took));
  }

  /** The engine guards itself, and logs, what comes out of here. */
  private void tell(Consumer<DiagnosisListener> telling) {
    RuntimeException thrown = null;
    for (DiagnosisListener listener : each) {
      try {
        telling.accept(listener);
      } catch (RuntimeException e) {
        thrown = thrown == null ? e : thrown;
      }
    }
    if (thrown != null) {
      throw thrown;
    }
  }
}
