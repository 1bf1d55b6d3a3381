package org.posrules.internal.engine;

import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;

/**
 * The text that a constraint wants a field of a fact to have: of many such the few that a fact
 * answers can be looked up.
 */
record WantedText(ReadAccessor field, String text) {

  /** Null for a constraint that wants something else. */
  static @Nullable WantedText of(AlphaNodeFieldConstraint constraint) {
    if (!(constraint instanceof LambdaConstraint lambda)) {
      return null;
    }
    FieldValue wanted = lambda.getField();
    return lambda.getConstraintType() == ConstraintTypeOperator.EQUAL
            && wanted != null
            && wanted.getValue() instanceof String text
            && lambda.getFieldExtractor().getIndex() >= 0
        ? new WantedText(lambda.getFieldExtractor(), text)
        : null;
  }
}
