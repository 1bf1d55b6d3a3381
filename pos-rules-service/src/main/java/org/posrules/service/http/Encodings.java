package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What the headers say of content codings (RFC 9110, 8.4 and 12.5.3); gzip is the only one. */
final class Encodings {
  static final String GZIP = "gzip";

  /** Bytes below which compressing gains nothing. */
  private static final int WORTHWHILE = 1_024;

  private Encodings() {}

  /** Whether a body with this Content-Encoding can be read. */
  static boolean isRead(@Nullable String encoding) {
    return encoding == null || encoding.equalsIgnoreCase("identity") || isGzip(encoding);
  }

  static boolean isGzip(@Nullable String encoding) {
    return encoding != null
        && (encoding.equalsIgnoreCase(GZIP) || encoding.equalsIgnoreCase("x-gzip"));
  }

  /** Whether an Accept-Encoding asks for gzip. */
  static boolean wantsGzip(@Nullable String accept) {
    if (accept == null) {
      return false;
    }
    boolean any = false;
    for (String each : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = each.split(";", 2);
      boolean wanted = parts.length == 1 || !parts[1].strip().matches("q\\s*=\\s*0(\\.0*)?");
      if (isGzip(parts[0].strip())) {
        return wanted;
      }
      any |= wanted && parts[0].strip().equals("*");
    }
    return any;
  }

  /**
   * The reply in gzip, if that makes it shorter. Its ETag becomes a weak one, for it names other
   * bytes now.
   */
  static Reply gzip(Reply reply) {
    if (reply.body().length() < WORTHWHILE || reply.headers().containsKey("Content-Encoding")) {
      return reply;
    }
    Buffer body = Buffer.buffer(gzip(reply.body().getBytes()));
    Reply encoded =
        new Reply(reply.status(), reply.type(), body, reply.headers(), reply.problem())
            .with("Content-Encoding", GZIP);
    String tag = reply.headers().get("ETag");
    return tag == null || tag.startsWith("W/") ? encoded : encoded.with("ETag", "W/" + tag);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (OutputStream gzip = new Fast(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Most of the gain for a third of the time. */
  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
