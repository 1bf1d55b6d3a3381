package org.posrules.service.http;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.packing.Digests;

/** Replies that a client may keep and ask for again (RFC 9110, 13.1.2). Pure. */
final class Tagged {
  private static final int DIGITS = 32;

  private Tagged() {}

  /** The reply, or that the client has it already; the tag is a hash of the bytes. */
  static Reply reply(Exchange exchange, Reply reply) {
    return unlessKnown(tagged(reply), exchange.request().getHeader("If-None-Match"));
  }

  /** The reply with its tag. */
  static Reply tagged(Reply reply) {
    return reply.with("ETag", tag(reply.body().getBytes())).with("Cache-Control", "no-cache");
  }

  /** A tagged reply, or that the client has it already. */
  static Reply unlessKnown(Reply tagged, @Nullable String known) {
    return isKnown(tagged.headers().getOrDefault("ETag", ""), known)
        ? Reply.empty(304).with(tagged.headers())
        : tagged;
  }

  private static String tag(byte[] bytes) {
    byte[] hash = Digests.sha256().digest(bytes);
    return '"' + HexFormat.of().formatHex(hash).substring(0, DIGITS) + '"';
  }

  /** Compared weakly: compressed bytes are the same reply. */
  private static boolean isKnown(String tag, @Nullable String known) {
    return known != null
        && Arrays.stream(known.split(",", -1))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals("*") || each.equals(tag));
  }
}
