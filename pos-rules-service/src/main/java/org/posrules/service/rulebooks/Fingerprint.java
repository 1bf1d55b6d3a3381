package org.posrules.service.rulebooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import org.posrules.internal.packing.Digests;

/** SHA-256 over files and folders, in the order in which they are added. Not thread-safe. */
final class Fingerprint {
  private final MessageDigest digest = Digests.sha256();

  /** Adds what is in a file. */
  void add(Path file) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Adds the texts of a folder, by path. */
  void add(SortedMap<String, String> folder) {
    digest.update((byte) 1);
    folder.forEach(
        (path, text) -> {
          add(path);
          add(text);
        });
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** {@code sha256:} and 64 hex digits; to be asked for once. */
  String text() {
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }
}
