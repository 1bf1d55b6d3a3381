package org.posrules.internal.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.rulebook.PackedRulebook;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Reads the files that a rule source names. */
public final class SourceReader {
  /** Where the build puts the texts of the bundled rulebook on the class path. */
  static final String TEXTS = "org/posrules/bundled/rules/";

  /** The list of these texts, one path a line. */
  static final String INDEX = "index.txt";

  private SourceReader() {}

  /**
   * The layers of the source, base first. Throws {@link RulebookException} for unreadable files.
   */
  public static List<RulebookFiles> layers(RuleSource source) {
    if (source instanceof RuleSource.Trusted trusted) {
      return layers(trusted.source());
    }
    if (source instanceof RuleSource.Layered layered) {
      List<RulebookFiles> layers = new ArrayList<>(layers(layered.base()));
      layers.addAll(layers(layered.overlay()));
      return layers;
    }
    if (source instanceof RuleSource.Directory directory) {
      return List.of(new RulebookFiles(FolderReader.read(directory.folder(), SourceReader::belongs)));
    }
    if (source instanceof RuleSource.InMemory memory) {
      return List.of(new RulebookFiles(memory.files()));
    }
    return List.of(new RulebookFiles(bundled()));
  }

  /** What holds under every rulebook that is read by a core which has one of its own. */
  public static Floor floor() {
    Map<String, String> texts = new TreeMap<>();
    for (String path : List.of(ProofReader.TABLE, ConceptReader.WORDS, ConceptReader.PATTERNS)) {
      texts.put(path, resource(path));
    }
    return new Floor(new RulebookFiles(texts), PackedRulebook.bundled().causes());
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

  private static boolean belongs(String path) {
    return path.endsWith(".csv")
        || path.endsWith(".drl")
        || (path.endsWith(".yaml") && !path.startsWith(CaseFolder.STORIES + "/"));
  }
}
