package org.posrules.service.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemKind;

/** What the headers say of media types. Pure. */
final class MediaTypes {
  static final String JSON = "application/json";
  static final String NDJSON = "application/x-ndjson";
  static final String PROBLEM = "application/problem+json";

  /** For ways to files of several types. */
  static final String ANY = "*/*";

  private MediaTypes() {}

  /** Whether a Content-Type names this type, in UTF-8. */
  static boolean isUtf8(@Nullable String contentType, String type) {
    if (contentType == null) {
      return false;
    }
    String[] parts = parts(contentType, ";");
    return parts[0].equals(type)
        && Arrays.stream(parts).skip(1).allMatch(MediaTypes::isHarmlessParameter);
  }

  /** What is replied to a body of another type than this, or in another charset than UTF-8. */
  static Optional<Reply> refusal(@Nullable String contentType, String type) {
    if (isUtf8(contentType, type)) {
      return Optional.empty();
    }
    String detail = "Send " + type + ", in UTF-8.";
    Reply reply = Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, detail).reply();
    return Optional.of(reply.with("Accept", type));
  }

  private static boolean isHarmlessParameter(String parameter) {
    return !parameter.startsWith("charset")
        || parameter.replaceAll("[\\s\"]", "").equals("charset=utf-8");
  }

  /**
   * Whether an Accept header takes this type: its most specific range decides (RFC 9110, 12.5.1).
   * Where the type is not known beforehand, any will do.
   */
  static boolean accepts(@Nullable String accept, String type) {
    if (accept == null || accept.isBlank() || type.equals(ANY)) {
      return true;
    }
    for (String range : List.of(type, type.substring(0, type.indexOf('/')) + "/*", ANY)) {
      List<String[]> named =
          Arrays.stream(parts(accept, ","))
              .map(each -> parts(each, ";"))
              .filter(each -> each[0].equals(range))
              .toList();
      if (!named.isEmpty()) {
        return named.stream().anyMatch(MediaTypes::isWanted);
      }
    }
    return false;
  }

  private static boolean isWanted(String[] range) {
    return Arrays.stream(range).skip(1).noneMatch(part -> part.matches("q\\s*=\\s*0(\\.0*)?"));
  }

  private static String[] parts(String header, String separator) {
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(separator, -1))
        .map(String::strip)
        .toArray(String[]::new);
  }
}
