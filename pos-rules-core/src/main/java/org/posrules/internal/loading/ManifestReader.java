package org.posrules.internal.loading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.posrules.internal.loading.Manifest.Entry;
import org.posrules.internal.loading.Manifest.TestSummary;

/** Reads the text of a {@link Manifest}, and takes it in its one form alone. */
final class ManifestReader {
  private static final String FILE = "file ";
  private static final int PARTS = 3;

  private final Iterator<String> lines;

  private ManifestReader(List<String> lines) {
    this.lines = lines.iterator();
  }

  /** The number of its form when it is a manifest at all, else empty. */
  static boolean isOne(String text) {
    return text.startsWith(Manifest.HEAD + "\nkey ");
  }

  /** Whether it is one of another format. */
  static boolean isOfAnotherFormat(String text) {
    String name = Manifest.HEAD.substring(0, Manifest.HEAD.lastIndexOf(' ') + 1);
    return !isOne(text) && text.startsWith(name);
  }

  /** The key that it names; to be asked for only where it {@link #isOne}. */
  static String key(String text) {
    int from = Manifest.HEAD.length() + "\nkey ".length();
    int to = text.indexOf('\n', from);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  /** Empty when the text is not exactly what a manifest says. */
  static Optional<Manifest> read(String text) {
    try {
      Manifest manifest = new ManifestReader(text.lines().toList()).manifest();
      return manifest.text().equals(text) ? Optional.of(manifest) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Manifest manifest() {
    value("pos-rules");
    return new Manifest(
        value("key"),
        number("form"),
        value("core"),
        value("version"),
        value("digest"),
        Long.parseLong(value("sequence")),
        number("rules"),
        new TestSummary(number("cases"), number("failed"), number("coverage")),
        files());
  }

  private List<Entry> files() {
    List<Entry> files = new ArrayList<>();
    while (lines.hasNext()) {
      String[] parts = value(FILE.strip()).split(" ", PARTS);
      if (parts.length < PARTS) {
        throw new IllegalArgumentException("a file without a path");
      }
      files.add(new Entry(Long.parseLong(parts[0]), parts[1], parts[2]));
    }
    return files;
  }

  private int number(String name) {
    return Integer.parseInt(value(name));
  }

  private String value(String name) {
    String line = lines.hasNext() ? lines.next() : "";
    if (!line.startsWith(name) || line.indexOf(' ') != name.length()) {
      throw new IllegalArgumentException("no " + name);
    }
    return line.substring(name.length() + 1);
  }
}
