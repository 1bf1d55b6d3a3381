package org.posrules.service.http;

import org.jspecify.annotations.Nullable;

/** A reply that is the same for everybody, tagged and compressed once. Immutable. */
final class Kept {
  private final Reply plain;
  private final Reply gzip;

  Kept(Reply reply) {
    plain = Tagged.tagged(reply);
    gzip = Encodings.gzip(plain);
  }

  /** As this client takes it, or that it has it already. */
  Reply to(Exchange exchange) {
    return to(exchange.wantsGzip(), exchange.request().getHeader("If-None-Match"));
  }

  Reply to(boolean wantsGzip, @Nullable String known) {
    Reply news = Tagged.unlessKnown(plain, known);
    return wantsGzip && news.status() == plain.status() ? gzip : news;
  }
}
