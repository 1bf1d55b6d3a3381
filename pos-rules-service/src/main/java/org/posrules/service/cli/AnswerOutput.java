package org.posrules.service.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Where answers go. Remembers that one was lost, for those who print do not look. */
final class AnswerOutput extends FilterOutputStream {
  private volatile boolean lost;

  AnswerOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      lost |= !hasReadEnough(e);
      throw e;
    }
  }

  /** As head does: it goes when it has what it wants. */
  private static boolean hasReadEnough(IOException e) {
    return String.valueOf(e.getMessage()).contains("Broken pipe");
  }

  /** Whether something could not be written that somebody waits for, as on a full disk. */
  boolean hasLost() {
    return lost;
  }
}
