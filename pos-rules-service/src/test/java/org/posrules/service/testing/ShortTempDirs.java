package org.posrules.service.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders for tests whose names are told as they are: the usual ones have so many digits that one
 * in some dozens is masked as the number of a card.
 */
public final class ShortTempDirs implements TempDirFactory {
  private static final Path TEMP = Path.of(System.getProperty("java.io.tmpdir"));

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    Path folder;
    do {
      int random = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
      folder = TEMP.resolve("t-" + Integer.toString(random, Character.MAX_RADIX));
    } while (Files.exists(folder));
    return Files.createDirectory(folder);
  }
}
