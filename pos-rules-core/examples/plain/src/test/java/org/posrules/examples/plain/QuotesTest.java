package org.posrules.examples.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and pages say an embedder writes is what the examples have, and so works. */
class QuotesTest {
  private static final Path REPOSITORY = Path.of("../../..");
  private static final Pattern MARKER = Pattern.compile("(?m)^\\s*<!-- from ");

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String page : List.of("README.md", "pos-rules-core/docs/spring-boot.md")) {
      pages.add(Files.readString(REPOSITORY.resolve(page)));
    }
    return pages;
  }

  static Stream<Quote> quotes() throws IOException {
    return pages().stream().map(Quote::in).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("quotes")
  void block_afterItsMarker_isWhatTheFileHas(Quote quote) {
    assertEquals(quote.source(REPOSITORY), quote.code());
  }

  /** One that is misspelt, or has no block behind it, would not be looked at. */
  @Test
  void markers_areAllUnderstood() throws IOException {
    long markers = pages().stream().flatMap(page -> MARKER.matcher(page).results()).count();
    assertEquals(markers, quotes().count());
  }
}
