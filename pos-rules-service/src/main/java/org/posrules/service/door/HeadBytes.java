package org.posrules.service.door;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.posrules.json.ProblemKind;

/** What may stand in the bytes of a request head (RFC 9112, 2 to 5). Pure. */
final class HeadBytes {
  private static final Set<String> VERSIONS = Set.of("HTTP/1.1", "HTTP/1.0");

  private HeadBytes() {}

  /**
   * Looks through the lines of a head, as far as they have come, and no further than its end.
   *
   * @param in from the beginning of a line on
   * @param atStart whether that line is the first
   * @throws RefusedHead for a byte that may not be there
   */
  static void check(ByteBuf in, boolean atStart) throws RefusedHead {
    boolean first = atStart;
    int at = in.readerIndex();
    int end = in.writerIndex();
    while (at < end) {
      if (isBlank(in.getByte(at)) || in.getByte(at) == ':') {
        throw refused("A header line must begin with a name.");
      }
      int lineEnd = lineEnd(in, at, end);
      if (first && lineEnd < end) {
        checkSpaces(in, at, lineEnd);
        checkVersion(in, at, lineEnd);
      }
      if (lineEnd == end || isEmpty(in, at, lineEnd)) {
        return;
      }
      at = lineEnd + 1;
      first = false;
    }
  }

  /** Where the line feed is; {@code end} when it has not come yet. */
  private static int lineEnd(ByteBuf in, int from, int end) throws RefusedHead {
    for (int at = from; at < end; at++) {
      byte here = in.getByte(at);
      if (here == '\n') {
        return at;
      }
      boolean returns = here == '\r' && (at + 1 == end || in.getByte(at + 1) == '\n');
      if (!returns && here != '\t' && (here == 0x7f || (here >= 0 && here < ' '))) {
        throw refused("A head must not have control characters.");
      }
    }
    return end;
  }

  /** One between method and target, one between target and version, no other blank. */
  private static void checkSpaces(ByteBuf in, int from, int to) throws RefusedHead {
    int spaces = 0;
    for (int at = from; at < to; at++) {
      if (in.getByte(at) == ' ') {
        spaces++;
      } else if (in.getByte(at) == '\t') {
        throw refused("The first line must not have tabs.");
      }
    }
    if (spaces != 2) {
      throw refused("The first line must be method, target and version, one space between each.");
    }
  }

  /** Letter by letter: others read http/1.1 and HTTP/01.1 as something else. */
  private static void checkVersion(ByteBuf in, int from, int to) throws RefusedHead {
    int end = to > from && in.getByte(to - 1) == '\r' ? to - 1 : to;
    int begin = in.indexOf(end, from, (byte) ' ') + 1;
    if (!VERSIONS.contains(in.toString(begin, end - begin, StandardCharsets.ISO_8859_1))) {
      throw new RefusedHead(
          ProblemKind.VERSION_NOT_SUPPORTED, "Send HTTP/1.1 in the request's first line.");
    }
  }

  private static boolean isEmpty(ByteBuf in, int from, int to) {
    return to == from || (to == from + 1 && in.getByte(from) == '\r');
  }

  private static boolean isBlank(byte here) {
    return here == ' ' || here == '\t';
  }

  static RefusedHead refused(String rule) {
    return new RefusedHead(ProblemKind.BAD_REQUEST, rule);
  }
}
