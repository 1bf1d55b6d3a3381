package org.posrules.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A shop to begin with, in YAML that explains itself. */
final class ExampleShop {
  private ExampleShop() {}

  /** A corner shop in China, told in Chinese, for any kind of Chinese; else a café. */
  static String in(Locale language) {
    return read(language.getLanguage().equals("zh") ? "corner-shop.yaml" : "cafe.yaml");
  }

  private static String read(String name) {
    try (InputStream in =
        ExampleShop.class.getResourceAsStream("/org/posrules/service/shops/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
