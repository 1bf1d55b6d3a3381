package org.posrules.internal.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.internal.rulebook.Families;

/**
 * The bundled rules among many of their commonest shape, for words that no text holds: {@code
 * PhraseSignal( name == "..." ) SendSignal( sent == ... ) not ReplySignal( received == true )}.
 * They are made of the executable model at once, since to compile so many takes minutes.
 */
public final class GrownRules {
  private static final String PACKAGE = "org.posrules.packs";

  private GrownRules() {}

  /** So many times as many as there are. */
  public static RuleBase times(int times, Families families) {
    DroolsSettings.apply();
    int there = RuleBase.of(BundledRules.compiled(), families).rules().size();
    ModelImpl more = new ModelImpl(PACKAGE);
    for (int i = there; i < there * times; i++) {
      more.addRule(madeUp(i));
    }
    List<Model> models = new ArrayList<>(BundledRules.compiled().instantiate());
    models.add(more);
    return RuleBase.of(KieBaseBuilder.createKieBaseFromModel(models), families);
  }

  private static Rule madeUp(int number) {
    boolean sent = number % 2 == 0;
    return rule(PACKAGE, "MORE-" + number + " made up")
        .metadata("id", "MORE-" + number)
        .metadata("status", "stable")
        .metadata("source", "made up")
        .metadata("en", "Made up.")
        .metadata("zh", "虚构。")
        .build(named("MADE_UP_" + number), sent(sent), not(received()), execute(() -> {}));
  }

  private static PatternDef<PhraseSignal> named(String name) {
    Variable<PhraseSignal> phrase = declarationOf(PhraseSignal.class);
    return pattern(phrase)
        .expr(
            "name is " + name,
            new Is<PhraseSignal>("name is " + name, signal -> signal.name().equals(name)),
            alphaIndexedBy(String.class, ConstraintType.EQUAL, 0, PhraseSignal::name, name),
            reactOn("name"));
  }

  private static PatternDef<SendSignal> sent(boolean sent) {
    Variable<SendSignal> signal = declarationOf(SendSignal.class);
    String what = "sent is " + sent;
    return pattern(signal)
        .expr(what, new Is<SendSignal>(what, send -> send.sent() == sent), reactOn("sent"));
  }

  private static PatternDef<ReplySignal> received() {
    Variable<ReplySignal> signal = declarationOf(ReplySignal.class);
    String what = "received is true";
    return pattern(signal)
        .expr(what, new Is<ReplySignal>(what, ReplySignal::received), reactOn("received"));
  }

  /** A condition that Drools takes for the same in all rules that have it. */
  private record Is<T>(String what, Predicate1<T> holds)
      implements Predicate1<T>, HashedExpression {
    @Override
    public boolean test(T fact) throws Exception {
      return holds.test(fact);
    }

    @Override
    public String getExpressionHash() {
      return what;
    }
  }
}
