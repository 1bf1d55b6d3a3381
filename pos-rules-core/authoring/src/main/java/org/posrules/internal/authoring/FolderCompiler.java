package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.posrules.internal.authoring.gate.Compiling;
import org.posrules.internal.authoring.gate.Gate;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.loading.RulebookCompiler;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;

/**
 * Reads and checks the files of a rulebook, and compiles those of its rules that were not compiled
 * before.
 */
public final class FolderCompiler implements RulebookCompiler {

  /** Rules that are those of the jar to the letter are taken from there, compiled. */
  @Override
  public CompiledRulebook compile(RuleSource source) {
    boolean trusted = source instanceof RuleSource.Trusted;
    return compile(
        source,
        drl -> trusted ? Gate.compileTrusted(drl) : Gate.compile(drl),
        SourceReader.bundledRules());
  }

  /** The same with classes of all rules, for who writes them into a file of their own. */
  public CompiledRulebook compileAll(RuleSource source) {
    return compile(source, Gate::compile, new TreeMap<>());
  }

  /**
   * The rules are compiled while the tables are read; what the readers have to say of the files
   * goes before what the compiler has.
   */
  private static CompiledRulebook compile(
      RuleSource source,
      Function<SortedMap<String, String>, CompiledRules> compiler,
      SortedMap<String, String> bundled) {
    List<Layer> layers = SourceReader.read(source);
    SortedMap<String, String> drl = uncompiled(layers);
    boolean made = !drl.isEmpty() && drl.equals(bundled);
    try (Compiling compiling =
        Compiling.start(() -> made ? BundledRules.compiled() : compiler.apply(drl))) {
      RulebookContent content =
          RulebookReader.read(SourceReader.floor(), layers.stream().map(Layer::files).toList());
      List<CompiledRules> parts = new ArrayList<>();
      layers.forEach(layer -> parts.addAll(layer.compiled()));
      if (!drl.isEmpty() || parts.isEmpty()) {
        parts.add(compiling.outcome());
      }
      return new CompiledRulebook(content, parts);
    }
  }

  private static SortedMap<String, String> uncompiled(List<Layer> layers) {
    SortedMap<String, String> drl = new TreeMap<>();
    layers.stream()
        .filter(layer -> layer.compiled().isEmpty())
        .forEach(layer -> drl.putAll(layer.files().drl()));
    return drl;
  }
}
