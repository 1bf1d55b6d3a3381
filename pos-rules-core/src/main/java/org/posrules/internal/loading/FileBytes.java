package org.posrules.internal.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.posrules.rulebook.ProblemKind;

/** The bytes of one file, read once, so that what is checked is what is used. */
final class FileBytes {
  private static final int LARGEST = 128 * 1024 * 1024;

  private FileBytes() {}

  static byte[] read(Path path, Refusals refusals) {
    if (!Files.isRegularFile(path)) {
      throw refusals.of(ProblemKind.BUILT_MISSING, Refusals.MISSING);
    }
    try (InputStream in = Files.newInputStream(path)) {
      if (Files.size(path) > LARGEST) {
        throw refusals.of(ProblemKind.BUILT_TOO_LARGE, Refusals.TOO_LARGE);
      }
      return in.readNBytes(LARGEST);
    } catch (IOException e) {
      throw refusals.of(ProblemKind.FILE_UNREADABLE, Refusals.UNREADABLE);
    }
  }
}
