package org.posrules.examples.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a page, after a comment that says where it is from: {@code <!-- from
 * pos-rules-core/examples/FILE -->}, or {@code FILE#REGION} for what stands between lines with
 * {@code tag::REGION[]} and {@code end::REGION[]}.
 *
 * @param file of the repository
 * @param region of the file; empty for all of it
 * @param code what the page has
 */
record Quote(String file, String region, String code) {
  private static final Pattern QUOTE =
      Pattern.compile(
          "<!-- from (pos-rules-core/examples/[^# ]+)(?:#([a-z-]+))? -->\\R+```\\w*\\R(.*?)\\R```",
          Pattern.DOTALL);

  /** All of a page. */
  static List<Quote> in(String page) {
    List<Quote> quotes = new ArrayList<>();
    Matcher found = QUOTE.matcher(page);
    while (found.find()) {
      quotes.add(
          new Quote(found.group(1), found.group(2) == null ? "" : found.group(2), found.group(3)));
    }
    return quotes;
  }

  /** What the page should have: lines of the region, moved to the margin. */
  String source(Path repository) {
    try {
      List<String> lines = Files.readAllLines(repository.resolve(file));
      return String.join("\n", lines(lines)).stripIndent().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines(List<String> file) {
    if (region.isEmpty()) {
      return file;
    }
    return file.subList(
        line(file, "tag::" + region + "[]") + 1, line(file, "end::" + region + "[]"));
  }

  private int line(List<String> file, String mark) {
    for (int i = 0; i < file.size(); i++) {
      if (file.get(i).contains(mark)) {
        return i;
      }
    }
    throw new IllegalStateException("no line with " + mark + " in " + this.file);
  }

  @Override
  public String toString() {
    return region.isEmpty() ? file : file + "#" + region;
  }
}
