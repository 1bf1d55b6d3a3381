package org.posrules.internal.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Reads the files that a rule source names. */
public final class SourceReader {
  /** Where the build puts the texts of the bundled rulebook on the class path. */
  static final String TEXTS = "org/posrules/bundled/rules/";

  /** The list of these texts, one path a line. */
  static final String INDEX = "index.txt";

  private static final long LARGEST_FILE = 4L * 1024 * 1024;

  private SourceReader() {}

  /**
   * The layers of the source, base first. Throws {@link RulebookException} for unreadable files.
   */
  public static List<RulebookFiles> layers(RuleSource source) {
    if (source instanceof RuleSource.Layered layered) {
      List<RulebookFiles> layers = new ArrayList<>(layers(layered.base()));
      layers.addAll(layers(layered.overlay()));
      return layers;
    }
    if (source instanceof RuleSource.Directory directory) {
      return List.of(new RulebookFiles(folder(directory.folder())));
    }
    if (source instanceof RuleSource.InMemory memory) {
      return List.of(new RulebookFiles(memory.files()));
    }
    return List.of(new RulebookFiles(bundled()));
  }

  /** What holds under every rulebook: the proofs of the core, and the words that they rest on. */
  public static RulebookFiles floor() {
    Map<String, String> texts = new TreeMap<>();
    for (String path : List.of(ProofReader.TABLE, ConceptReader.WORDS, ConceptReader.PATTERNS)) {
      texts.put(path, resource(path));
    }
    return new RulebookFiles(texts);
  }

  private static Map<String, String> bundled() {
    Map<String, String> texts = new TreeMap<>();
    for (String path : resource(INDEX).lines().toList()) {
      texts.put(path, resource(path));
    }
    return texts;
  }

  private static String resource(String path) {
    try (InputStream in = SourceReader.class.getClassLoader().getResourceAsStream(TEXTS + path)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no rulebook: " + TEXTS + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new RulebookException(
          List.of(
              RuleProblem.of(
                  ProblemKind.FOLDER_MISSING,
                  folder.toString(),
                  "is no folder; name the rules folder")));
    }
    Map<String, String> texts = new TreeMap<>();
    List<RuleProblem> problems = new ArrayList<>();
    for (Path file : files(folder)) {
      String path = path(folder, file);
      try {
        texts.put(path, text(file));
      } catch (CharacterCodingException e) {
        problems.add(
            RuleProblem.of(ProblemKind.FILE_NOT_UTF8, path, "is not UTF-8; save it as UTF-8"));
      } catch (IOException e) {
        problems.add(
            RuleProblem.of(ProblemKind.FILE_UNREADABLE, path, "cannot be read: " + e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return texts;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> belongs(path(folder, file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean belongs(String path) {
    return path.endsWith(".csv")
        || path.endsWith(".drl")
        || (path.endsWith(".yaml") && !path.startsWith(CaseFolder.STORIES + "/"));
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException("it is larger than " + LARGEST_FILE + " bytes");
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
