package org.posrules;

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
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookException;

/** A rulebook read, checked and compiled. */
record Loaded(RulebookContent content, Lexicon words, Resemblance wordings, RuleBase rules) {

  static Loaded from(RuleSource source) {
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
        rules(made));
  }

  /** Rules that compile may still overwhelm the engine when they are loaded. */
  private static RuleBase rules(CompiledRulebook made) {
    try {
      return RuleBase.of(made.rules(), made.content().families());
    } catch (StackOverflowError | LinkageError e) {
      throw new RulebookException(
          List.of(
              RuleProblem.of(
                  ProblemKind.RULES_UNLOADABLE,
                  "*.drl",
                  "these rules compile, but the engine cannot load them ("
                      + e.getClass().getSimpleName()
                      + "); make them simpler, and leave files out by turns to find the one")));
    }
  }

  Rulebook rulebook() {
    return new Rulebook(
        content.version(), List.copyOf(rules.rules().values()), Map.copyOf(content.causes()));
  }

  /** The scheme's canonical name, if it is known. */
  Optional<String> canonicalScheme(String written) {
    return content.scheme(written).map(Scheme::name);
  }
}
