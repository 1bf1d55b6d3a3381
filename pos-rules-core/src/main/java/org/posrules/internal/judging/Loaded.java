package org.posrules.internal.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.loading.RulebookCompiler;
import org.posrules.internal.resemblance.Resemblance;
import org.posrules.internal.rulebook.PackedRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookException;

/** A rulebook read, checked and compiled. */
public record Loaded(RulebookContent content, Lexicon words, Resemblance wordings, RuleBase rules) {

  /** Throws {@link RulebookException} if the rulebook has problems. */
  public static Loaded from(RuleSource source) {
    return source instanceof RuleSource.Bundled ? bundled() : compiled(source);
  }

  /** All of it was made when the jar was built, and is only read. */
  private static Loaded bundled() {
    RulebookContent content = PackedRulebook.bundled();
    return new Loaded(
        content,
        Lexicon.bundled(content),
        Resemblance.bundled(content),
        RuleBase.of(BundledRules.compiled(), content.families()));
  }

  private static Loaded compiled(RuleSource source) {
    CompiledRulebook made = RulebookCompiler.onClassPath().compile(source);
    RulebookContent content = made.content();
    return new Loaded(
        content,
        Lexicon.of(content),
        Resemblance.of(content),
        RuleBase.of(made.rules(), content.families()));
  }

  /** What is in it, as a value. */
  public Rulebook rulebook() {
    return new Rulebook(
        content.version(), List.copyOf(rules.rules().values()), Map.copyOf(content.causes()));
  }

  /** The scheme's canonical name, if it is known. */
  public Optional<String> canonicalScheme(String written) {
    return content.scheme(written).map(Scheme::name);
  }
}
