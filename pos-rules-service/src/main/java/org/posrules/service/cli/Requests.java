package org.posrules.service.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.json.Decoded;
import org.posrules.json.TransactionJson;
import org.posrules.json.problems.RequestProblem;

/**
 * The requests in a stream. The first line that is not blank tells what it holds: one that begins
 * with an opening and ends with a closing brace, JSON with one request a line; one that only begins
 * so, one request as JSON; any other, one error text. Read as they are asked for. Not thread-safe.
 */
final class Requests implements AutoCloseable {
  /** An array of objects is no text either, but JSON that is refused. */
  private static final Pattern JSON = Pattern.compile("(?s)\\{.*|\\[\\s*(\\{.*)?");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final LineReader lines;
  private @Nullable Request ahead;
  private @Nullable Request afterThat;
  private final boolean several;

  private Requests(LineReader lines, @Nullable Request ahead, @Nullable Request afterThat) {
    this.lines = lines;
    this.ahead = ahead;
    this.afterThat = afterThat;
    several = afterThat != null;
  }

  /**
   * One of them.
   *
   * @param line in the stream, from 1
   * @param decoded what it says, or why it says nothing
   */
  record Request(int line, Decoded decoded) {}

  /** One that was read already. */
  static Requests of(Decoded only) {
    return new Requests(new LineReader(InputStream.nullInputStream()), new Request(1, only), null);
  }

  /** Those in a stream, of which the beginning is read. */
  static Requests in(InputStream stream) throws IOException {
    LineReader lines = new LineReader(stream);
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      String text = text(line);
      if (text.startsWith("{") && text.endsWith("}")) {
        Request first = new Request(lines.number(), TransactionJson.decode(line));
        return new Requests(lines, first, next(lines));
      }
      blank.writeBytes(line);
      blank.write('\n');
      if (!text.isEmpty()) {
        blank.writeBytes(lines.rest());
        byte[] all = blank.toByteArray();
        boolean json = JSON.matcher(text).matches();
        return of(json ? TransactionJson.decode(all) : errorText(all));
      }
    }
    return new Requests(lines, null, null);
  }

  /** Whether there is more than one. */
  boolean several() {
    return several;
  }

  /** The next one, null when there is none. */
  @Nullable Request next() throws IOException {
    Request next = ahead;
    ahead = afterThat;
    afterThat = null;
    return next == null && several ? next(lines) : next;
  }

  private static @Nullable Request next(LineReader lines) throws IOException {
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (!text(line).isEmpty()) {
        return new Request(lines.number(), TransactionJson.decode(line));
      }
    }
    return null;
  }

  /** For looking at the ends only. */
  private static String text(byte[] line) {
    return withoutMark(new String(line, StandardCharsets.UTF_8)).strip();
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static Decoded errorText(byte[] bytes) {
    if (bytes.length > TransactionJson.MOST_BYTES) {
      return refused("too-long", "is too long; give the lines that tell of the failure");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      RequestJson request = new RequestJson();
      request.put("errorText", withoutMark(text).strip());
      return TransactionJson.decode(request.bytes());
    } catch (CharacterCodingException e) {
      return refused("not-utf-8", "must be UTF-8; convert it first, as with iconv -f GBK -t UTF-8");
    }
  }

  private static Decoded refused(String code, String detail) {
    return new Decoded.Rejected(List.of(new RequestProblem("/errorText", code, detail)));
  }
}
