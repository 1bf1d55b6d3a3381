package org.posrules.json;

import java.util.Locale;

/** The kinds of problem that services answer with. Names and status are stable. */
public enum ProblemKind {
  BAD_REQUEST(400, "The request is not well-formed HTTP"),
  // RFC 9110 has 505 for it; but it is the client's doing, and no scanner shall look like our
  // fault.
  VERSION_NOT_SUPPORTED(400, "The only versions are HTTP/1.1 and HTTP/1.0"),
  BAD_QUERY(400, "The query of the address is not understood"),
  BROKEN_GZIP(400, "The body is not gzip, though the request says so"),
  MALFORMED_JSON(400, "The body is not JSON"),
  NO_KEY(401, "A key is needed"),
  NOT_PERMITTED(403, "This key may not do that"),
  NOT_FOUND(404, "There is nothing at this address"),
  NO_HISTORY(404, "The service keeps no history"),
  METHOD_NOT_ALLOWED(405, "This method is not for this address"),
  NOT_ACCEPTABLE(406, "The answer is of a type that the request does not accept"),
  BODY_TOO_SLOW(408, "The body did not arrive in time"),
  HEAD_TOO_SLOW(408, "The request head did not arrive in time"),
  RULES_REFUSED(409, "The rules cannot be served as they are; those before stay"),
  BODY_TOO_LARGE(413, "The body is too large"),
  URI_TOO_LONG(414, "The address is too long"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not read here"),
  UNSUPPORTED_ENCODING(415, "The body is in an encoding other than gzip"),
  EXPECTATION_FAILED(417, "The only expectation that can be met is 100-continue"),
  INVALID_FACTS(422, "Some facts are not as they must be"),
  TOO_MANY_REQUESTS(429, "Too many requests with this key"),
  HEADERS_TOO_LARGE(431, "The request head is too large"),
  INTERNAL(500, "The service failed"),
  BUSY(503, "Too many requests at once"),
  OVERRAN(503, "The diagnosis took too long"),
  HISTORY_AWAY(503, "The history cannot be reached"),
  NOT_READY(503, "The service is not ready");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** What is wrong, for a person. */
  public String title() {
    return title;
  }

  /** Its name in kebab case, for example {@code not-found}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** URN that names the kind. */
  public String type() {
    return "urn:pos-rules:problem:" + id();
  }
}
