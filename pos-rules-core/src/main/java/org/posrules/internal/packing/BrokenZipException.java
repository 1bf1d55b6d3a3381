package org.posrules.internal.packing;

/** A file that is not as {@link StoredZip} writes it. */
public final class BrokenZipException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String name;

  BrokenZipException(Fault fault, String name) {
    super(fault + (name.isEmpty() ? "" : ": " + name));
    this.fault = fault;
    this.name = name;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** Of the file in it, where one is at fault; else empty. */
  public String name() {
    return name;
  }

  /** What can be wrong. */
  public enum Fault {
    /** It does not begin like one. */
    NO_ZIP,

    /** It ends before its end. */
    CUT,

    /** Something stands behind its end. */
    LONGER,

    /** A name stands in it twice. */
    TWICE,

    /** Another tool has written it, or a byte has changed. */
    OTHERWISE
  }
}
