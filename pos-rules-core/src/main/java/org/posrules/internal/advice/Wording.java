package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.posrules.Messages;
import org.posrules.Payment;
import org.posrules.PaymentState;
import org.posrules.Recommendation;
import org.posrules.internal.advice.Plan.PlannedStep;
import org.posrules.internal.rulebook.ActionText;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Words;
import org.posrules.internal.values.JudgedPayment;

/** The rulebook's words in one language. Immutable; thread-safe. */
final class Wording {
  private final Language language;
  private final Map<String, CauseText> causes;
  private final Map<String, ActionText> actions;
  private final Words words;

  Wording(RulebookContent rulebook, Language language) {
    this.language = language;
    this.causes = rulebook.causeTexts().getOrDefault(language, Map.of());
    this.actions = rulebook.actionTexts().getOrDefault(language, Map.of());
    this.words = new Words(rulebook, language);
  }

  Language language() {
    return language;
  }

  CauseText cause(String name) {
    CauseText text = causes.get(name);
    return text == null ? new CauseText(name, name, name, name, name) : text;
  }

  ActionText action(String id) {
    ActionText text = actions.get(id);
    return text == null ? new ActionText(id, List.of(id)) : text;
  }

  /** A label or sentence; {@code {0}}, {@code {1}} stand for the values. */
  String word(String key, Object... values) {
    return words.get(key, values);
  }

  /** What to do, in words. */
  List<Recommendation> recommendations(List<PlannedStep> steps) {
    List<Recommendation> recommendations = new ArrayList<>(steps.size());
    for (PlannedStep step : steps) {
      ActionText text = action(step.action().id());
      recommendations.add(
          new Recommendation(
              recommendations.size() + 1,
              step.id(),
              step.action().party(),
              text.title(),
              text.steps(),
              step.cures(),
              Explainer.rounded(step.success()),
              step.minutes()));
    }
    return recommendations;
  }

  /** What is proven about the money, in words. */
  Payment payment(JudgedPayment payment) {
    List<String> because =
        payment.because().stream()
            .map(proof -> language.choose(proof.english(), proof.chinese()))
            .distinct()
            .toList();
    return new Payment(payment.state(), because.isEmpty() ? List.of(word("proof.none")) : because);
  }

  /** What is proven about the money, and then what may be done. */
  String reason(Plan plan) {
    Verdict verdict = plan.verdict();
    if (verdict.outcome().isHarmless() && !verdict.done()) {
      return word("retry." + verdict.outcome());
    }
    String may = verdict.done() ? "retry.paid" : "retry." + verdict.advice();
    return joined(said("payment.", plan), words.ofType(may, plan.type()));
  }

  /**
   * What to tell whom: the payment's state says what is known of the money, the cause what happened
   * and what to change. Where nothing has failed the cause says all there is to say, but for an
   * approval, which is told of as a transaction that is done.
   */
  Messages messages(Plan plan) {
    CauseText text = cause(plan.cause());
    Verdict verdict = plan.verdict();
    if (verdict.outcome().isHarmless() && !verdict.done()) {
      return new Messages(text.cardholder(), text.display(), text.cashier(), text.operations());
    }
    PaymentState state = verdict.told();
    String cardholder = said("payment.cardholder.", plan);
    String display = "payment.display." + state;
    return new Messages(
        state.isRepeatable() ? joined(text.cardholder(), cardholder) : cardholder,
        words.has(display) ? words.ofType(display, plan.type()) : text.display(),
        joined(
            said("payment.cashier.", plan),
            plan.vetoed()
                ? joined(word("retry." + verdict.advice()), text.cashier())
                : text.cashier()),
        joined(said("payment.operations.", plan), text.operations()));
  }

  /** The sentence of the state that is told of, as the type of the transaction has it. */
  private String said(String key, Plan plan) {
    return words.ofType(key + plan.verdict().told(), plan.type());
  }

  private String joined(String first, String second) {
    return first + (language == Language.ZH_CN ? "" : " ") + second;
  }
}
