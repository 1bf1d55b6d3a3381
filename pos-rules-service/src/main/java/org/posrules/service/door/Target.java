package org.posrules.service.door;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The absolute form of a request's target, which proxies may send (RFC 9112, 3.2.2). */
final class Target {
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://([^/?#]+)(.*)");

  private Target() {}

  /** Makes it the path, and its authority the Host, which counts for nothing beside it. */
  static void settle(HttpRequest request) {
    Matcher absolute = ABSOLUTE.matcher(request.uri());
    if (absolute.matches()) {
      request.headers().set(HttpHeaderNames.HOST, absolute.group(1));
      request.setUri(path(absolute.group(2), request.method()));
    }
  }

  private static String path(String after, HttpMethod method) {
    if (after.isEmpty() && method.equals(HttpMethod.OPTIONS)) {
      return "*";
    }
    return after.startsWith("/") ? after : "/" + after;
  }
}
