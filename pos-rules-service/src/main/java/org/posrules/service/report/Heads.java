package org.posrules.service.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The heads of pages that need nothing else and let nothing else in. */
final class Heads {
  private Heads() {}

  /** Writes one; the style sheets are resources seen from here, and then stand inside the page. */
  static void write(Html html, String title, String... stylesheets) {
    html.open("head")
        .single("meta", "charset", "utf-8")
        .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .single(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'unsafe-inline'")
        .leaf("title", title)
        .leaf("style", Stream.of(stylesheets).map(Heads::text).collect(Collectors.joining("\n")))
        .close();
  }

  private static String text(String stylesheet) {
    try (InputStream in = Heads.class.getResourceAsStream(stylesheet)) {
      if (in == null) {
        throw new IllegalStateException("no " + stylesheet);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
