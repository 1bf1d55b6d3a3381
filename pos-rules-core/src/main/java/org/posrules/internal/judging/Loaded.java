package org.posrules.internal.judging;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.loading.BuiltReader;
import org.posrules.internal.loading.BuiltRulebook;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.loading.LastMade;
import org.posrules.internal.loading.RulebookCompiler;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.resemblance.Resemblance;
import org.posrules.internal.rulebook.PackedRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookException;

/** A rulebook read, checked and compiled. */
public record Loaded(RulebookContent content, Lexicon words, Resemblance wordings, RuleBase rules) {
  private static final LastMade<List<Object>, Indexes> INDEXES = new LastMade<>();

  private static final String DOES_NOT_FIT =
      "was built for another version of the core; build it again with this version";

  /** Throws {@link RulebookException} if the rulebook has problems. */
  public static Loaded from(RuleSource source) {
    if (source instanceof RuleSource.Built built) {
      return built(opened(built), built.file());
    }
    return source instanceof RuleSource.Bundled ? bundled() : compiled(source);
  }

  /**
   * One processor loads Drools while another checks the file, which takes longer; the first then
   * helps with that, since the check shares its work out.
   */
  private static BuiltRulebook opened(RuleSource.Built source) {
    CompletableFuture<Void> preparing = CompletableFuture.runAsync(RuleBase::prepare);
    BuiltRulebook opened = BuiltReader.open(source.file(), source.keys());
    preparing.join();
    return opened;
  }

  private static Loaded built(BuiltRulebook built, Path file) {
    try {
      return read(built::compiled, built.rules());
    } catch (RulebookException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw new RulebookException(
          List.of(RuleProblem.of(ProblemKind.BUILT_FORM, file.toString(), DOES_NOT_FIT)));
    }
  }

  private static Loaded bundled() {
    return read(Bundle::read, BundledRules.compiled());
  }

  /**
   * All of it was made when the rulebook was built, and is only read; meanwhile another processor
   * puts the rules together.
   *
   * @param files those of {@link Bundle}, by their name
   */
  private static Loaded read(Function<String, byte[]> files, CompiledRules compiled) {
    CompletableFuture<Tables> reading = CompletableFuture.supplyAsync(() -> Tables.read(files));
    RuleBase rules = RuleBase.of(List.of(compiled), () -> reading.join().content().families());
    Tables tables = reading.join();
    return new Loaded(tables.content(), tables.words(), tables.wordings(), rules);
  }

  /** All but the rules. */
  private record Tables(RulebookContent content, Lexicon words, Resemblance wordings) {
    static Tables read(Function<String, byte[]> files) {
      RulebookContent content = PackedRulebook.read(files.apply(Bundle.RULEBOOK));
      Lexicon words = Lexicon.read(content, files.apply(Bundle.WORDS));
      return new Tables(content, words, Resemblance.read(content, files.apply(Bundle.WORDINGS)));
    }
  }

  private static Loaded compiled(RuleSource source) {
    CompiledRulebook made = RulebookCompiler.onClassPath().compile(source);
    RulebookContent content = made.content();
    Indexes indexes = INDEXES.of(Indexes.madeOf(content), () -> Indexes.of(content));
    return new Loaded(content, indexes.words(), indexes.wordings(), rules(made));
  }

  /** What is made of the words alone, which takes longer than all else that is read. */
  private record Indexes(Lexicon words, Resemblance wordings) {
    static Indexes of(RulebookContent content) {
      Lexicon words = Lexicon.of(content);
      return new Indexes(words, Resemblance.of(content, words::concepts));
    }

    /** All that has a part in them; rules and advice have none. */
    static List<Object> madeOf(RulebookContent content) {
      return List.of(
          content.phrases(),
          content.faults(),
          content.ideas(),
          content.traditional(),
          content.codes(),
          content.likeness(),
          content.leanings(),
          content.reports(),
          content.causes());
    }
  }

  /**
   * The rules of what was compiled; some that compile still overwhelm the engine. Throws {@link
   * RulebookException}.
   */
  public static RuleBase rules(CompiledRulebook made) {
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

  /** What is in it, as a value. */
  public Rulebook rulebook() {
    return new Rulebook(
        content.version(),
        List.copyOf(rules.rules().values()),
        content.causes(),
        content.actions().values().stream()
            .filter(action -> !action.id().contains("."))
            .collect(Collectors.toUnmodifiableMap(Action::id, action -> action)),
        content.titles(),
        content.codeTable());
  }

  /** The scheme's canonical name, if it is known. */
  public Optional<String> canonicalScheme(String written) {
    return content.scheme(written).map(Scheme::name);
  }
}
