package org.posrules.internal.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.loading.BuiltReader;
import org.posrules.internal.loading.BuiltRulebook;
import org.posrules.internal.loading.LastMade;
import org.posrules.internal.rulebook.PackedRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Reads the files that a rule source names. */
public final class SourceReader {
  /** Where the build puts the texts of the bundled rulebook on the class path. */
  static final String TEXTS = "org/posrules/bundled/rules/";

  /** The list of these texts, one path a line. */
  static final String INDEX = "index.txt";

  /** By their paths the texts of the jar, which cannot change. */
  private static final LastMade<List<String>, RulebookFiles> BUNDLED = new LastMade<>();

  private static final LastMade<List<String>, RulebookFiles> RULES = new LastMade<>();

  private static final List<String> OF_THE_FLOOR =
      List.of(ProofReader.TABLE, ConceptReader.WORDS, ConceptReader.GROUPS, ConceptReader.PATTERNS);

  private static final LastMade<List<String>, Floor> FLOOR = new LastMade<>();

  private SourceReader() {}

  /**
   * The layers of the source, base first. Throws {@link RulebookException} for unreadable files.
   */
  public static List<RulebookFiles> layers(RuleSource source) {
    return read(source).stream().map(Layer::files).toList();
  }

  /** The same with what was compiled of them before. */
  static List<Layer> read(RuleSource source) {
    if (source instanceof RuleSource.Trusted trusted) {
      return read(trusted.source());
    }
    if (source instanceof RuleSource.Layered layered) {
      List<Layer> layers = new ArrayList<>(read(layered.base()));
      layers.addAll(read(layered.overlay()));
      return layers;
    }
    if (source instanceof RuleSource.Directory directory) {
      return List.of(Layer.of(FolderReader.read(directory.folder(), SourceReader::belongs)));
    }
    if (source instanceof RuleSource.InMemory memory) {
      return List.of(Layer.of(memory.files()));
    }
    if (source instanceof RuleSource.Built built) {
      BuiltRulebook opened = BuiltReader.open(built.file(), built.keys());
      return List.of(Layer.of(opened.texts(), opened.rules()));
    }
    return List.of(new Layer(bundled(), List.of(BundledRules.compiled())));
  }

  /** What holds under every rulebook that is read by a core which has one of its own. */
  public static Floor floor() {
    return FLOOR.of(
        OF_THE_FLOOR,
        () -> {
          RulebookContent bundled = PackedRulebook.bundled();
          return new Floor(resources(OF_THE_FLOOR), bundled.causes(), bundled.codes());
        });
  }

  /**
   * By path the held out stories of the last layer, if that is a folder; elsewhere there are none.
   * Throws {@link RulebookException} for unreadable files.
   */
  public static Map<String, String> heldOutStories(RuleSource source) {
    if (source instanceof RuleSource.Trusted trusted) {
      return heldOutStories(trusted.source());
    }
    if (source instanceof RuleSource.Layered layered) {
      return heldOutStories(layered.overlay());
    }
    return source instanceof RuleSource.Directory directory
        ? FolderReader.read(directory.folder(), CaseFolder::isHeldOut)
        : Map.of();
  }

  /** The record of changes in the last layer, where it has one. */
  public static Optional<ChangeLog> changeLog(RuleSource source) {
    return changeLogText(source).map(ChangeLog::of);
  }

  /** The same as it is written. */
  public static Optional<String> changeLogText(RuleSource source) {
    if (source instanceof RuleSource.Trusted trusted) {
      return changeLogText(trusted.source());
    }
    if (source instanceof RuleSource.Layered layered) {
      return changeLogText(layered.overlay());
    }
    Map<String, String> files =
        source instanceof RuleSource.Directory directory
            ? FolderReader.read(directory.folder(), ChangeLog.FILE::equals)
            : source instanceof RuleSource.InMemory memory ? memory.files() : Map.of();
    return Optional.ofNullable(files.get(ChangeLog.FILE));
  }

  private static RulebookFiles bundled() {
    List<String> paths = resource(INDEX).lines().toList();
    return BUNDLED.of(paths, () -> resources(paths));
  }

  /** By path the rules of the jar. */
  public static SortedMap<String, String> bundledRules() {
    List<String> paths = resource(INDEX).lines().filter(path -> path.endsWith(".drl")).toList();
    return RULES.of(paths, () -> resources(paths)).texts();
  }

  private static RulebookFiles resources(List<String> paths) {
    Map<String, String> texts = new TreeMap<>();
    paths.forEach(path -> texts.put(path, resource(path)));
    return new RulebookFiles(texts);
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

  /** Whether a text of a folder is of its rulebook, and no story that is held out. */
  public static boolean belongs(String path) {
    return FolderReader.isText(path) && !CaseFolder.isHeldOut(path);
  }
}
