package org.posrules.internal.bundle;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.engine.RuleCompiler;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.RulebookFiles;
import org.posrules.internal.rulebook.RulebookReader;
import org.posrules.internal.rulebook.SourceReader;
import org.posrules.rulebook.RuleSource;

/** Checks and compiles a rulebook, and writes it beside the classes of the core. */
public final class BundleWriter {
  private BundleWriter() {}

  /** Arguments: the rules folder, and the folder of the compiled classes. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void write(Path rules, Path classes) throws IOException {
    List<RulebookFiles> layers = SourceReader.layers(RuleSource.directory(rules));
    RulebookContent content = RulebookReader.read(layers.get(0), layers);
    CompiledRules compiled = RuleCompiler.compile(content.drl());
    remove(classes.resolve("org/posrules/packs"));
    remove(classes.resolve(SourceReader.BUNDLE));
    for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
      put(classes, type.getKey().replace('.', '/') + ".class", type.getValue());
    }
    put(classes, BundledRules.MODELS, lines(compiled.models()));
    Map<String, String> texts = layers.get(0).texts();
    for (Map.Entry<String, String> file : texts.entrySet()) {
      put(
          classes,
          SourceReader.BUNDLE + "rules/" + file.getKey(),
          file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    put(classes, Lexicon.BUNDLED, words(content));
    put(classes, SourceReader.BUNDLE + SourceReader.INDEX, lines(List.copyOf(texts.keySet())));
  }

  private static byte[] words(RulebookContent content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Lexicon.write(content, new DataOutputStream(bytes));
    return bytes.toByteArray();
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

  private static byte[] lines(List<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static void put(Path root, String path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
