package org.posrules.internal.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The texts of one layer of a rulebook by their path, in a fixed order. Immutable.
 *
 * @param texts path with forward slashes, to content
 */
public record RulebookFiles(SortedMap<String, String> texts) {
  public RulebookFiles(Map<String, String> texts) {
    this(new TreeMap<>(texts));
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

  /** {@code sha256:} over paths and contents of all layers. */
  static String digest(List<RulebookFiles> layers) {
    MessageDigest digest = sha256();
    for (RulebookFiles layer : layers) {
      layer.texts.forEach(
          (path, text) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          });
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
