package org.posrules.service.http;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the headers say of media types. Pure. */
final class MediaTypes {
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";

  private MediaTypes() {}

  /** Whether a Content-Type names JSON in UTF-8. */
  static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    String[] parts = parts(contentType, ";");
    return parts[0].equals(JSON)
        && Arrays.stream(parts).skip(1).allMatch(MediaTypes::isHarmlessParameter);
  }

  private static boolean isHarmlessParameter(String parameter) {
    return !parameter.startsWith("charset")
        || parameter.replaceAll("[\\s\"]", "").equals("charset=utf-8");
  }

  /** Whether an Accept header lets the answer be JSON. */
  static boolean acceptsJson(@Nullable String accept) {
    return accept == null
        || accept.isBlank()
        || Arrays.stream(parts(accept, ",")).anyMatch(MediaTypes::rangeHasJson);
  }

  private static boolean rangeHasJson(String range) {
    String[] parts = parts(range, ";");
    boolean named = parts[0].equals(JSON) || parts[0].equals("application/*");
    return (named || parts[0].equals("*/*"))
        && Arrays.stream(parts).skip(1).noneMatch(part -> part.matches("q\\s*=\\s*0(\\.0*)?"));
  }

  private static String[] parts(String header, String separator) {
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(separator, -1))
        .map(String::strip)
        .toArray(String[]::new);
  }
}
