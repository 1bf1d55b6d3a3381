package org.posrules.internal.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * Reads the texts of a folder: ordinary files in UTF-8 that stand in it, as many and as large as a
 * rulebook can be. What is anything else is told as what it is.
 */
public final class FolderReader {
  private static final Set<String> ENDINGS = Set.of(".csv", ".drl", ".yaml");
  private static final int DEEPEST = 8;
  private static final int MOST_ENTRIES = 20_000;
  private static final int LARGEST_FILE = 4 * 1024 * 1024;
  private static final long LARGEST_FOLDER = 64L * 1024 * 1024;

  private final Path folder;
  private final Predicate<String> belongs;
  private final Map<String, String> texts = new TreeMap<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private long read;

  private FolderReader(Path folder, Predicate<String> belongs) {
    this.folder = folder;
    this.belongs = belongs;
  }

  /**
   * By path the texts of a folder: those of its rulebook, and its stories. Throws {@link
   * RulebookException} for unreadable files.
   */
  public static SortedMap<String, String> texts(Path folder) {
    return new TreeMap<>(read(folder, FolderReader::isText));
  }

  static boolean isText(String path) {
    return ENDINGS.stream().anyMatch(path::endsWith);
  }

  /**
   * By path the texts of the files that belong to a rulebook. Throws {@link RulebookException} with
   * every file that cannot be read.
   */
  static Map<String, String> read(Path folder, Predicate<String> belongs) {
    FolderReader reader = new FolderReader(folder, belongs);
    reader.read();
    if (!reader.problems.isEmpty()) {
      throw new RulebookException(reader.problems);
    }
    return reader.texts;
  }

  private void read() {
    if (!Files.isDirectory(folder)) {
      problem(ProblemKind.FOLDER_MISSING, folder.toString(), "is no folder; name the rules folder");
      return;
    }
    try {
      Path root = folder.toRealPath();
      List<Path> entries = entries(root);
      if (entries.size() > MOST_ENTRIES) {
        problem(
            ProblemKind.FILE_LIMIT,
            folder.toString(),
            "holds more than " + MOST_ENTRIES + " files; name the rules folder alone");
        return;
      }
      for (Path entry : entries) {
        entry(root.relativize(entry).toString().replace('\\', '/'), entry);
      }
    } catch (IOException | UncheckedIOException e) {
      problem(ProblemKind.FILE_UNREADABLE, folder.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> entries(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root, DEEPEST + 1)) {
      return walk.skip(1).limit(MOST_ENTRIES + 1L).sorted().toList();
    }
  }

  private void entry(String path, Path entry) throws IOException {
    BasicFileAttributes is =
        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    boolean wanted = belongs.test(path);
    if (is.isSymbolicLink() && (wanted || Files.isDirectory(entry))) {
      problem(
          ProblemKind.FILE_KIND,
          path,
          "is a link to elsewhere; a rulebook is what stands in its folder: put a copy here");
    } else if (is.isOther() && wanted) {
      problem(ProblemKind.FILE_KIND, path, "is a device or a pipe; put an ordinary file here");
    } else if (entry.getNameCount() - folder.toRealPath().getNameCount() > DEEPEST) {
      problem(ProblemKind.FILE_LIMIT, path, "lies more than " + DEEPEST + " folders deep");
    } else if (is.isRegularFile() && wanted) {
      text(path, entry);
    }
  }

  private void text(String path, Path file) {
    try {
      byte[] bytes = bytes(file);
      read += bytes.length;
      if (bytes.length > LARGEST_FILE) {
        problem(ProblemKind.FILE_LIMIT, path, "is larger than " + LARGEST_FILE + " bytes");
      } else if (read > LARGEST_FOLDER) {
        problem(
            ProblemKind.FILE_LIMIT,
            path,
            "with this file the folder is larger than " + LARGEST_FOLDER + " bytes");
      } else {
        text(path, bytes);
      }
    } catch (IOException e) {
      problem(ProblemKind.FILE_UNREADABLE, path, "cannot be read: " + e.getMessage());
    }
  }

  /** Not one byte more than is allowed and one, whatever the file grows to meanwhile. */
  private static byte[] bytes(Path file) throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    try (SeekableByteChannel channel = Files.newByteChannel(file, options)) {
      return Channels.newInputStream(channel).readNBytes(LARGEST_FILE + 1);
    }
  }

  private void text(String path, byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      problem(
          ProblemKind.FILE_BOM,
          path,
          "begins with a byte order mark, as Excel writes it; save it as UTF-8 without BOM");
    } else if (isUtf16(bytes)) {
      problem(ProblemKind.FILE_NOT_UTF8, path, "is UTF-16; save it as UTF-8");
    } else {
      try {
        texts.put(path, decoded(bytes));
      } catch (CharacterCodingException e) {
        problem(ProblemKind.FILE_NOT_UTF8, path, "is not UTF-8; save it as UTF-8");
      }
    }
  }

  /** Every Latin letter has a zero in it there, which no text has otherwise. */
  private static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE)
        || IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private void problem(ProblemKind kind, String path, String message) {
    problems.add(RuleProblem.of(kind, path, message));
  }
}
