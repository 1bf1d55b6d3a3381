package org.posrules.service.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.json.ProblemKind;

/** What a request turned out to be about. Written by the thread that works for it. */
final class Subject {
  private volatile @Nullable Diagnosis diagnosis;
  private volatile @Nullable String problem;
  private volatile @Nullable String caller;

  void diagnosis(Diagnosis made) {
    diagnosis = made;
  }

  /** The diagnosis that it was answered with. */
  Optional<Diagnosis> diagnosis() {
    return Optional.ofNullable(diagnosis);
  }

  void problem(@Nullable ProblemKind kind) {
    problem = kind == null ? null : kind.id();
  }

  /** The kind of problem that it was answered with. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  void caller(String name) {
    caller = name;
  }

  /** Whose key it came with. */
  Optional<String> caller() {
    return Optional.ofNullable(caller);
  }
}
