package org.posrules.service.http;

/** What says that it is gzip is not. Carries nothing of it. */
final class BrokenGzipException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenGzipException() {
    super("not gzip", null, false, false);
  }
}
