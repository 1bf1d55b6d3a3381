package org.posrules.service.door;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request is for: a path, or one in absolute form, as proxies send it (RFC 9112, 3.2). */
final class Target {
  private static final Pattern ORIGIN = Pattern.compile("/[!-\"$-~]*");
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://([^/?#]+)([!-\"$-~]*)");

  private Target() {}

  /** Whether it is of a form that names something here. */
  static boolean isGood(HttpRequest request) {
    String uri = request.uri();
    return ORIGIN.matcher(uri).matches()
        || (uri.equals("*") && request.method().equals(HttpMethod.OPTIONS))
        || authority(uri).filter(HostName::isGood).isPresent();
  }

  private static Optional<String> authority(String uri) {
    Matcher absolute = ABSOLUTE.matcher(uri);
    return absolute.matches() ? Optional.of(absolute.group(1)) : Optional.empty();
  }

  /**
   * Makes an absolute form the path, and its authority the Host, which counts for nothing there.
   */
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
