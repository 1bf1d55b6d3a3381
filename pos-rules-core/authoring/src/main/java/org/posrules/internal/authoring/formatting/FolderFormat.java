package org.posrules.internal.authoring.formatting;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder that are not written as all are. */
public final class FolderFormat {
  private FolderFormat() {}

  /**
   * By path inside the folder, what should stand in files that are written otherwise. What is no
   * UTF-8 or no CSV is left as it is: only its author knows what was meant.
   */
  public static SortedMap<String, String> changes(Path folder) {
    SortedMap<String, String> changes = new TreeMap<>();
    for (Path file : files(folder)) {
      try {
        String text = Files.readString(file);
        String formatted = formatted(file, text);
        if (!formatted.equals(text)) {
          changes.put(folder.relativize(file).toString().replace('\\', '/'), formatted);
        }
      } catch (MalformedInputException | CsvParseException e) {
        // told by check
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return changes;
  }

  private static String formatted(Path file, String text) {
    return file.toString().endsWith(".csv") ? TableFormat.format(text) : TextFormat.format(text);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> file.toString().matches(".*\\.(csv|drl|yaml)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes them, each whole or not at all. */
  public static void write(Path folder, Map<String, String> changes) {
    changes.forEach((path, text) -> write(folder.resolve(path), text));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".fmt", ".tmp");
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
