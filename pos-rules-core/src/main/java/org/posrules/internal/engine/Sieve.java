package org.posrules.internal.engine;

import java.util.List;
import java.util.stream.Stream;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A constraint that a pattern puts on one fact, and the sieves behind it. Immutable.
 *
 * @param constraint null where a fact has come through, as far as can be told
 */
record Sieve(@Nullable AlphaNodeFieldConstraint constraint, List<Sieve> behind) {

  /** Those that a fact comes to from here. */
  static Stream<Sieve> behind(ObjectSource node) {
    return Stream.of(node.getObjectSinkPropagator().getSinks()).map(Sieve::of);
  }

  /** A constraint that the executable model did not make may ask for more than a loose fact has. */
  private static Sieve of(ObjectSink sink) {
    return sink instanceof AlphaNode alpha && alpha.getConstraint() instanceof LambdaConstraint
        ? new Sieve(alpha.getConstraint(), behind(alpha).toList())
        : new Sieve(null, List.of());
  }

  /** Whether a fact comes through one of them, and all the way. */
  static boolean anyTakes(List<Sieve> sieves, FactHandle fact, ValueResolver session) {
    for (int at = 0; at < sieves.size(); at++) {
      if (sieves.get(at).takes(fact, session)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(FactHandle fact, ValueResolver session) {
    return constraint == null
        || (constraint.isAllowed(fact, session) && anyTakes(behind, fact, session));
  }
}
