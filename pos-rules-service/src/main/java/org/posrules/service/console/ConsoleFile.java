package org.posrules.service.console;

/** A file as it is sent. Immutable. */
public final class ConsoleFile {
  private final String type;
  private final byte[] bytes;

  ConsoleFile(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes.clone();
  }

  /** The media type, with its charset. */
  public String type() {
    return type;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
