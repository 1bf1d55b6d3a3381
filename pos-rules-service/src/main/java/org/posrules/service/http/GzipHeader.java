package org.posrules.service.http;

/** The head of a gzip member (RFC 1952, 2.3), byte by byte. */
final class GzipHeader {
  private static final int FIXED = 10;
  private static final int[] BEGIN = {0x1f, 0x8b, 8};
  private static final int FLAGS_AT = 3;
  private static final int HAS_SUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;

  /** Nobody names a file so long. */
  private static final int LONGEST = 64 * 1024 + 4 * 1024;

  private int taken;
  private int flags;
  private int lengthBytes;
  private int skip;

  /** Whether nothing of it has come. */
  boolean isUntouched() {
    return taken == 0;
  }

  /**
   * Takes the next byte, 0 to 255. True when it was the last.
   *
   * @throws BrokenGzipException if no gzip begins so
   */
  boolean take(int next) throws BrokenGzipException {
    int at = taken++;
    if (at < FIXED) {
      takeFixed(at, next);
    } else {
      takeOptional(next);
    }
    return taken >= FIXED && flags == 0;
  }

  private void takeFixed(int at, int next) throws BrokenGzipException {
    if ((at < BEGIN.length && next != BEGIN[at]) || (at == FLAGS_AT && (next & RESERVED) != 0)) {
      throw new BrokenGzipException();
    }
    if (at == FLAGS_AT) {
      flags = next & (HAS_SUM | HAS_EXTRA | HAS_NAME | HAS_COMMENT);
      lengthBytes = 2;
    }
  }

  private void takeOptional(int next) throws BrokenGzipException {
    if (taken > LONGEST) {
      throw new BrokenGzipException();
    }
    if ((flags & HAS_EXTRA) != 0) {
      takeExtra(next);
    } else if ((flags & HAS_NAME) != 0) {
      endsWithZero(HAS_NAME, next);
    } else if ((flags & HAS_COMMENT) != 0) {
      endsWithZero(HAS_COMMENT, next);
    } else {
      skip++;
      if (skip == 2) {
        flags = 0;
      }
    }
  }

  private void takeExtra(int next) {
    if (lengthBytes > 0) {
      skip |= lengthBytes == 2 ? next : next << 8;
      lengthBytes--;
    } else {
      skip--;
    }
    if (lengthBytes == 0 && skip == 0) {
      flags &= ~HAS_EXTRA;
    }
  }

  private void endsWithZero(int part, int next) {
    if (next == 0) {
      flags &= ~part;
    }
  }
}
