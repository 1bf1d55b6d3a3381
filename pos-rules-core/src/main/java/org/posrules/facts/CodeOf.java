package org.posrules.facts;

/** That a code belongs to a family by its cause. */
public record CodeOf(String family, CodeSignal signal) implements RowOf {

  /** Who speaks in the code's scheme. */
  public Origin origin() {
    return signal.origin();
  }
}
