package org.posrules;

import java.util.List;
import java.util.Map;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleCompiler;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.RulebookReader;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.internal.rulebook.SourceReader;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;

/** A rulebook read, checked and compiled. */
record Loaded(RulebookContent content, Lexicon words, RuleBase rules) {

  static Loaded from(RuleSource source) {
    RulebookContent content =
        RulebookReader.read(SourceReader.floor(), SourceReader.layers(source));
    return source instanceof RuleSource.Bundled
        ? new Loaded(
            content,
            Lexicon.bundled(content),
            RuleBase.of(BundledRules.compiled(), content.families()))
        : new Loaded(
            content,
            Lexicon.of(content),
            RuleBase.of(RuleCompiler.compile(content.drl()), content.families()));
  }

  Rulebook rulebook() {
    return new Rulebook(
        content.version(), List.copyOf(rules.rules().values()), Map.copyOf(content.causes()));
  }

  /** The scheme's canonical name, or the name as written. */
  String canonicalScheme(String written) {
    return content.scheme(written).map(Scheme::name).orElse(written);
  }
}
