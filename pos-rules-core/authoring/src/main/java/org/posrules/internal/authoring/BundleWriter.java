package org.posrules.internal.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.posrules.internal.authoring.gate.Gate;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;

/**
 * Checks and compiles a rulebook, and writes it beside the classes of the core; its texts, which
 * only a compiler reads, beside those of the compiler.
 */
public final class BundleWriter {
  private BundleWriter() {}

  /** Arguments: the rules folder, and the folders of the classes of the core and of this. */
  public static void main(String[] arguments) throws IOException {
    List<RulebookFiles> layers = SourceReader.layers(RuleSource.directory(Path.of(arguments[0])));
    RulebookContent content = RulebookReader.read(Floor.of(layers.get(0)), layers);
    writeCompiled(content, Path.of(arguments[1]));
    writeTexts(layers.get(0).texts(), Path.of(arguments[2]));
    copyPages(Path.of(arguments[0]), Path.of(arguments[2]));
  }

  private static void writeCompiled(RulebookContent content, Path classes) throws IOException {
    CompiledRules compiled = RuleCompiler.compile(content.drl());
    Gate.check(compiled, content.drl());
    remove(classes.resolve("org/posrules/packs"));
    remove(classes.resolve(Bundle.FOLDER));
    for (Map.Entry<String, byte[]> type : CompiledFiles.classes(compiled).entrySet()) {
      put(classes, type.getKey(), type.getValue());
    }
    for (Map.Entry<String, byte[]> file : CompiledFiles.of(content, compiled.models()).entrySet()) {
      put(classes, Bundle.FOLDER + file.getKey(), file.getValue());
    }
  }

  private static void writeTexts(Map<String, String> texts, Path classes) throws IOException {
    remove(classes.resolve(SourceReader.TEXTS));
    for (Map.Entry<String, String> file : texts.entrySet()) {
      put(
          classes,
          SourceReader.TEXTS + file.getKey(),
          file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    put(
        classes,
        SourceReader.TEXTS + SourceReader.INDEX,
        CompiledFiles.lines(List.copyOf(texts.keySet())));
  }

  private static void copyPages(Path rules, Path classes) throws IOException {
    remove(classes.resolve(LintPages.FOLDER));
    try (Stream<Path> pages = Files.list(rules.resolve("docs/lint"))) {
      for (Path page : pages.sorted().toList()) {
        put(classes, LintPages.FOLDER + page.getFileName(), Files.readAllBytes(page));
      }
    }
  }

  /** What an earlier build has left would stay in the jar. */
  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void put(Path root, String path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
