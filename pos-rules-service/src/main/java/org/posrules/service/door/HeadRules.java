package org.posrules.service.door;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.regex.Pattern;
import org.posrules.json.ProblemKind;

/**
 * What RFC 9112 and RFC 9110 ask of a request head beyond what the decoder sees to, so that no two
 * readers of a request can take it for different ones. Pure.
 */
final class HeadRules {
  private static final Pattern METHOD = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}");
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

  private HeadRules() {}

  /**
   * Does nothing for a head that keeps all rules.
   *
   * @throws RefusedHead for another
   */
  static void check(HttpRequest request) throws RefusedHead {
    require(METHOD.matcher(request.method().name()).matches(), "The method is no token.");
    require(Target.isGood(request), "The target must be a path, as in /v1/diagnoses.");
    checkHost(request);
    checkLength(request.headers());
    checkCodings(request.headers());
    require(
        request.headers().getAll(HttpHeaderNames.CONTENT_TYPE).size() < 2,
        "Send one Content-Type header.");
    checkExpectation(request);
  }

  private static void checkHost(HttpRequest request) throws RefusedHead {
    List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
    boolean needed = request.protocolVersion().equals(HttpVersion.HTTP_1_1);
    require(hosts.size() == 1 || (hosts.isEmpty() && !needed), "Send one Host header.");
    require(
        hosts.stream().allMatch(HostName::isGood),
        "The Host header must be a name or an address, and a port if need be.");
  }

  private static void checkLength(HttpHeaders headers) throws RefusedHead {
    List<String> lengths = headers.getAll(HttpHeaderNames.CONTENT_LENGTH);
    require(lengths.size() < 2, "Send one Content-Length header.");
    require(
        lengths.stream().allMatch(length -> LENGTH.matcher(length).matches()),
        "The Content-Length must be a decimal number.");
  }

  private static void checkCodings(HttpHeaders headers) throws RefusedHead {
    List<String> codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
    require(codings.size() < 2, "Send one Transfer-Encoding header.");
    require(
        codings.stream().allMatch("chunked"::equalsIgnoreCase),
        "The only Transfer-Encoding is chunked.");
    require(
        codings.isEmpty() || !headers.contains(HttpHeaderNames.CONTENT_LENGTH),
        "Send Content-Length or Transfer-Encoding, not both.");
  }

  private static void checkExpectation(HttpRequest request) throws RefusedHead {
    for (String expected : request.headers().getAll(HttpHeaderNames.EXPECT)) {
      if (!request.protocolVersion().equals(HttpVersion.HTTP_1_0)
          && !expected.equalsIgnoreCase("100-continue")) {
        throw new RefusedHead(ProblemKind.EXPECTATION_FAILED, "Expect nothing, or 100-continue.");
      }
    }
  }

  private static void require(boolean kept, String rule) throws RefusedHead {
    if (!kept) {
      throw new RefusedHead(ProblemKind.BAD_REQUEST, rule);
    }
  }
}
