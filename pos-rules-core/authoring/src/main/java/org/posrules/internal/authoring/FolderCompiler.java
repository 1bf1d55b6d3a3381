package org.posrules.internal.authoring;

import org.posrules.internal.authoring.gate.Gate;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.loading.RulebookCompiler;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;

/** Reads, checks and compiles the files of a rulebook. */
public final class FolderCompiler implements RulebookCompiler {

  @Override
  public CompiledRulebook compile(RuleSource source) {
    RulebookContent content =
        RulebookReader.read(SourceReader.floor(), SourceReader.layers(source));
    boolean trusted = source instanceof RuleSource.Trusted;
    return new CompiledRulebook(
        content,
        trusted ? Gate.compileTrusted(content.drl()) : Gate.compile(content.drl()));
  }
}
