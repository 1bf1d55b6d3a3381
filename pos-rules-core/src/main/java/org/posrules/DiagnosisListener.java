package org.posrules;

import java.time.Duration;

/**
 * Is told of diagnoses, for metrics. Called by the thread that diagnoses, so it is thread-safe and
 * quick; one that throws stops no diagnosis.
 */
public interface DiagnosisListener {

  /** A diagnosis was made, and took so long by the clock. */
  void diagnosed(Diagnosis diagnosis, Duration took);

  /** No diagnosis came about, because rules did not come to an end, after so long. */
  default void failed(RuntimeException failure, Duration took) {}
}
