package org.posrules.internal.engine;

import java.util.List;
import java.util.stream.Stream;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A constraint that a pattern puts on one fact, and the gates behind it. Immutable.
 *
 * @param constraint null where a fact has come through to be joined with others
 */
record Gate(@Nullable AlphaNodeFieldConstraint constraint, List<Gate> behind) {

  /** Those that a fact comes to from here. */
  static Stream<Gate> behind(ObjectSource node) {
    return Stream.of(node.getObjectSinkPropagator().getSinks()).map(Gate::of);
  }

  private static Gate of(ObjectSink sink) {
    return sink instanceof AlphaNode alpha
        ? new Gate(alpha.getConstraint(), behind(alpha).toList())
        : new Gate(null, List.of());
  }

  /** Whether a fact comes through one of them, and all the way. */
  static boolean anyTakes(List<Gate> gates, FactHandle fact) {
    for (int at = 0; at < gates.size(); at++) {
      if (gates.get(at).takes(fact)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(FactHandle fact) {
    return constraint == null || (constraint.isAllowed(fact, null) && anyTakes(behind, fact));
  }
}
