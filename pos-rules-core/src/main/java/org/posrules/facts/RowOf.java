package org.posrules.facts;

/** That a row belongs to a family: a phrase by its name, any other row by its cause. */
public sealed interface RowOf extends Member permits CodeOf, PhraseOf, DeviceOf, EmvOf {
  @Override
  Row signal();

  /** The cause that the row names; may be empty. */
  default String cause() {
    return signal().cause();
  }

  /** How strongly the row speaks for its cause. */
  default Strength strength() {
    return signal().strength();
  }
}
