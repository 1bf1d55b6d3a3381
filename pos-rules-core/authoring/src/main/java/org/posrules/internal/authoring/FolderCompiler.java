package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.posrules.internal.authoring.gate.Gate;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.loading.RulebookCompiler;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Reads and checks the files of a rulebook, and compiles those that were not compiled before. */
public final class FolderCompiler implements RulebookCompiler {

  /**
   * The rules are compiled while the tables are read; what the readers have to say of the files
   * goes before what the compiler has.
   */
  @Override
  public CompiledRulebook compile(RuleSource source) {
    List<Layer> layers = SourceReader.read(source);
    SortedMap<String, String> drl = uncompiled(layers);
    boolean trusted = source instanceof RuleSource.Trusted;
    FutureTask<CompiledRules> compiling =
        new FutureTask<>(() -> trusted ? Gate.compileTrusted(drl) : Gate.compile(drl));
    start(compiling);
    try {
      RulebookContent content =
          RulebookReader.read(SourceReader.floor(), layers.stream().map(Layer::files).toList());
      List<CompiledRules> parts = new ArrayList<>();
      layers.forEach(layer -> parts.addAll(layer.compiled()));
      if (!drl.isEmpty() || parts.isEmpty()) {
        parts.add(outcome(compiling));
      }
      return new CompiledRulebook(content, parts);
    } finally {
      compiling.cancel(true);
    }
  }

  private static SortedMap<String, String> uncompiled(List<Layer> layers) {
    SortedMap<String, String> drl = new TreeMap<>();
    layers.stream()
        .filter(layer -> layer.compiled().isEmpty())
        .forEach(layer -> drl.putAll(layer.files().drl()));
    return drl;
  }

  private static void start(FutureTask<CompiledRules> compiling) {
    Thread thread = new Thread(compiling, "rulebook-compiler");
    thread.setDaemon(true);
    thread.start();
  }

  private static CompiledRules outcome(FutureTask<CompiledRules> compiling) {
    try {
      return compiling.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rules were compiled", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RulebookException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    }
  }
}
