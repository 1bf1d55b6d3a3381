package org.posrules.service.door;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;

/** Puts a good head as those behind the door read it, whichever way its client has put it. */
final class PlainHead {
  /** A list may stand on several lines (RFC 9110, 5.3). */
  private static final List<CharSequence> LISTS =
      List.of(
          HttpHeaderNames.ACCEPT,
          HttpHeaderNames.ACCEPT_ENCODING,
          HttpHeaderNames.ACCEPT_LANGUAGE,
          HttpHeaderNames.CONTENT_ENCODING,
          HttpHeaderNames.IF_NONE_MATCH);

  private PlainHead() {}

  static void settle(HttpRequest request) {
    Target.settle(request);
    HttpHeaders headers = request.headers();
    for (CharSequence name : LISTS) {
      List<String> lines = headers.getAll(name);
      if (lines.size() > 1) {
        headers.set(name, String.join(", ", lines));
      }
    }
    if (headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true)) {
      headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    }
    if (request.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
      headers.remove(HttpHeaderNames.EXPECT); // nobody waits there (RFC 9110, 10.1.1)
    }
  }
}
