package org.posrules.internal.loading;

import java.util.List;

/**
 * What a built rulebook says of itself. Its text is what is signed. Immutable.
 *
 * @param key fingerprint of the key that it is signed with; {@link #NO_KEY} where it is not
 * @param form of the files that an engine reads, {@link org.posrules.internal.packing.Bundle#FORM}
 * @param core the version of the core that built it
 * @param version as {@code rulebook.yaml} names it
 * @param digest over the texts
 * @param sequence rises from one built rulebook to the next
 * @param rules how many
 * @param tests what was tried before it was built
 * @param files all that is in it, sorted by path
 */
public record Manifest(
    String key,
    int form,
    String core,
    String version,
    String digest,
    long sequence,
    int rules,
    TestSummary tests,
    List<Entry> files) {

  /** The first line; its number rises when this form of the manifest changes. */
  static final String HEAD = "pos-rules rulebook 1";

  /** In place of the key, when it is not signed. */
  public static final String NO_KEY = "none";

  public Manifest {
    files = List.copyOf(files);
  }

  /**
   * The cases that were run.
   *
   * @param run how many
   * @param failed how many of them
   * @param coverage per mille of the rules that a case fires
   */
  public record TestSummary(int run, int failed, int coverage) {
    /** No case was run. */
    public static final TestSummary NONE = new TestSummary(0, 0, 0);
  }

  /** A file in it: its length in bytes, and its SHA-256 in hex. */
  public record Entry(long size, String sha256, String path) {}

  /** The text: one form alone for the same content. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    line(text, "key", key);
    line(text, "form", form);
    line(text, "core", core);
    line(text, "version", version);
    line(text, "digest", digest);
    line(text, "sequence", sequence);
    line(text, "rules", rules);
    line(text, "cases", tests.run());
    line(text, "failed", tests.failed());
    line(text, "coverage", tests.coverage());
    for (Entry file : files) {
      text.append("file ").append(file.size()).append(' ').append(file.sha256());
      text.append(' ').append(file.path()).append('\n');
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
