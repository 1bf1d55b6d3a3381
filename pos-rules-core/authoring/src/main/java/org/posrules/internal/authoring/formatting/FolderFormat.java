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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.posrules.internal.authoring.Layout;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** The files of a folder that are not written as all are. */
public final class FolderFormat {
  private FolderFormat() {}

  /**
   * By path inside the folder, what should stand in files of the rulebook that are written
   * otherwise. What is no UTF-8 or no CSV is left as it is: only its author knows what was meant.
   * Throws {@link RulebookException} for a folder without a rulebook: its files are somebody
   * else's.
   */
  public static SortedMap<String, String> changes(Path folder) {
    SortedMap<String, String> changes = new TreeMap<>();
    for (String path : paths(folder)) {
      try {
        String text = Files.readString(folder.resolve(path));
        String formatted = formatted(path, text);
        if (!formatted.equals(text)) {
          changes.put(path, formatted);
        }
      } catch (MalformedInputException | CsvParseException e) {
        // told by check
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return changes;
  }

  private static String formatted(String path, String text) {
    return path.endsWith(".csv") ? TableFormat.format(text) : TextFormat.format(text);
  }

  private static Set<String> paths(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> paths =
          Layout.of(
              files
                  .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                  .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                  .toList());
      if (paths.isEmpty()) {
        throw new RulebookException(List.of(noRulebook(folder)));
      }
      return paths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleProblem noRulebook(Path folder) {
    return RuleProblem.of(
        ProblemKind.FOLDER_MISSING,
        folder.toString(),
        "holds no rulebook: neither rulebook.yaml nor a table, a rule or a cause where it would"
            + " stand; name the rules folder");
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
