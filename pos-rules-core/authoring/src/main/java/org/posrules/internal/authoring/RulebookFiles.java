package org.posrules.internal.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.packing.Digests;

/**
 * The texts of one layer of a rulebook by their path, in a fixed order. Immutable.
 *
 * @param texts path with forward slashes, to content
 */
public record RulebookFiles(SortedMap<String, String> texts) {
  public RulebookFiles(Map<String, String> texts) {
    this(new TreeMap<>(texts));
  }

  public RulebookFiles {
    texts = Collections.unmodifiableSortedMap(texts);
  }

  /** Files in a folder that end so, at any depth. */
  SortedMap<String, String> in(String folder, String ending) {
    return matching(path -> path.startsWith(folder) && path.endsWith(ending));
  }

  SortedMap<String, String> matching(Predicate<String> wanted) {
    SortedMap<String, String> found = new TreeMap<>(texts);
    found.keySet().removeIf(wanted.negate());
    return found;
  }

  /** All but the stories that it learns from. */
  public RulebookFiles withoutStories() {
    return new RulebookFiles(matching(path -> !CaseFolder.isStory(path)));
  }

  /** The rules. */
  public SortedMap<String, String> drl() {
    return matching(path -> path.endsWith(".drl"));
  }

  /** Its version; empty where it has none, or none that can be read. */
  public String version() {
    return VersionReader.version(this);
  }

  /** {@code sha256:} over paths and contents. */
  String digest() {
    MessageDigest digest = Digests.sha256();
    texts.forEach(
        (path, text) -> {
          digest.update(path.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(text.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        });
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }
}
