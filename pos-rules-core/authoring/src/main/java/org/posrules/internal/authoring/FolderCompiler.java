package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.gate.Gate;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.loading.RulebookCompiler;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;

/** Reads and checks the files of a rulebook, and compiles those that were not compiled before. */
public final class FolderCompiler implements RulebookCompiler {

  @Override
  public CompiledRulebook compile(RuleSource source) {
    List<Layer> layers = SourceReader.read(source);
    RulebookContent content =
        RulebookReader.read(SourceReader.floor(), layers.stream().map(Layer::files).toList());
    return new CompiledRulebook(content, parts(layers, source instanceof RuleSource.Trusted));
  }

  private static List<CompiledRules> parts(List<Layer> layers, boolean trusted) {
    List<CompiledRules> parts = new ArrayList<>();
    SortedMap<String, String> drl = new TreeMap<>();
    for (Layer layer : layers) {
      parts.addAll(layer.compiled());
      if (layer.compiled().isEmpty()) {
        drl.putAll(layer.files().drl());
      }
    }
    if (!drl.isEmpty() || parts.isEmpty()) {
      parts.add(trusted ? Gate.compileTrusted(drl) : Gate.compile(drl));
    }
    return parts;
  }
}
