package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;
import org.posrules.internal.advice.Plan.PlannedStep;
import org.posrules.internal.advice.Troubleshooting.Step;
import org.posrules.internal.values.RankedCause;
import org.posrules.rulebook.Action;

/** Works out what to do, and in which order. Immutable; thread-safe. */
final class Steps {
  private static final int MOST = 8;
  private static final String INQUIRE = "INQUIRE_TRANSACTION_STATUS";
  private static final String REPRINT = "REPRINT_RECEIPT";
  private static final String COLLECT = "COLLECT_FACTS";

  /** Of these no single payment is left that could be undone. */
  private static final Set<TransactionType> NOTHING_TO_UNDO =
      Set.of(
          TransactionType.SETTLEMENT,
          TransactionType.VOID,
          TransactionType.REVERSAL,
          TransactionType.BALANCE);

  private final Map<String, Action> actions;

  /** By action, then by the party or the type of transaction that has a way of its own. */
  private final Map<String, Map<String, Action>> ways = new HashMap<>();

  Steps(Map<String, Action> actions) {
    this.actions = Map.copyOf(actions);
    actions.forEach(
        (id, action) -> {
          int dot = id.indexOf('.');
          if (dot > 0) {
            ways.computeIfAbsent(id.substring(0, dot), any -> new HashMap<>(4))
                .put(id.substring(dot + 1), action);
          }
        });
  }

  /**
   * Who acts.
   *
   * @param party who must act on the fault
   * @param inquirer who can find out what became of the payment
   * @param type of the transaction
   * @param alone whether the shop acts without the cardholder, whose steps are then left out
   */
  record Actor(ActingParty party, ActingParty inquirer, TransactionType type, boolean alone) {}

  /**
   * Ordered by expected time to a cure. While the outcome is open the inquiry comes first; once the
   * payment is known to be made, its receipt does. Never empty.
   */
  List<PlannedStep> plan(
      List<RankedCause> answers, Cures cures, List<String> tried, Verdict verdict, Actor actor) {
    Map<String, Double> suspects = suspects(answers);
    Troubleshooting troubleshooting = new Troubleshooting(suspects);
    Map<String, Step> steps = steps(suspects, cures, verdict, actor);
    tried.forEach(steps::remove);
    List<Step> order = new ArrayList<>();
    if (verdict.open()) {
      order.add(removed(steps, INQUIRE, suspects));
    } else if (verdict.payment().state() == PaymentState.CHARGED) {
      order.add(removed(steps, REPRINT, suspects));
    }
    boolean done =
        verdict.payment().state() == PaymentState.CHARGED && verdict.payment().inquired();
    if (!done) {
      List<Step> ordered = troubleshooting.order(List.copyOf(steps.values()));
      order.addAll(order.isEmpty() ? ownFirst(ordered, actor) : ordered);
    }
    if (order.isEmpty()) {
      order.add(removed(steps, COLLECT, suspects));
    }
    return planned(order.subList(0, Math.min(MOST, order.size())), troubleshooting, actor);
  }

  /** Who must act begins: the best of the steps that are theirs comes first. */
  private List<Step> ownFirst(List<Step> ordered, Actor actor) {
    List<Step> order = new ArrayList<>(ordered);
    for (int at = 0; at < order.size(); at++) {
      if (action(order.get(at), actor.party(), actor.type()).party() == actor.party()) {
        order.add(0, order.remove(at));
        break;
      }
    }
    return order;
  }

  /**
   * The action as that party does it, or as it is done for that type, where there is such a way.
   */
  private Action action(Step step, ActingParty party, TransactionType type) {
    Map<String, Action> own = ways.getOrDefault(step.id(), Map.of());
    Action way = own.getOrDefault(party.name(), own.get(type.name()));
    Action any = way == null ? actions.get(step.id()) : way;
    return any == null ? new Action(step.id(), ActingParty.MERCHANT, 1, Action.Fits.ALWAYS) : any;
  }

  /** Whether the action makes sense for what is proven about the money, and for who is there. */
  private static boolean fits(Action action, Verdict verdict, Actor actor) {
    if (actor.alone() && action.party() == ActingParty.CARDHOLDER) {
      return false;
    }
    PaymentState state = verdict.payment().state();
    return switch (action.fits()) {
      case ALWAYS -> true;
      case WHILE_OPEN -> state == PaymentState.UNKNOWN;
      case IF_PAID -> state == PaymentState.UNKNOWN || state == PaymentState.CHARGED;
      case SAME_CARD -> verdict.advice() != RetryAdvice.DO_NOT_RETRY;
      case TO_TAKE_MONEY -> !actor.alone();
      case TO_UNDO -> state == PaymentState.UNKNOWN && !NOTHING_TO_UNDO.contains(actor.type());
      case IF_REPEATED -> verdict.advice().compareTo(RetryAdvice.VERIFY_FIRST) < 0;
    };
  }

  private static Map<String, Double> suspects(List<RankedCause> answers) {
    Map<String, Double> suspects = new LinkedHashMap<>();
    double all = 0;
    for (RankedCause answer : answers) {
      all += answer.confidence();
    }
    for (RankedCause answer : answers) {
      suspects.put(answer.cause().name(), answer.confidence() / Math.max(1, all));
    }
    return suspects.isEmpty() ? Map.of(Diagnosis.UNRECOGNISED, 1.0) : suspects;
  }

  private Map<String, Step> steps(
      Map<String, Double> suspects, Cures cures, Verdict verdict, Actor actor) {
    Map<String, Step> steps = new TreeMap<>();
    for (String cause : suspects.keySet()) {
      cures
          .of(cause)
          .forEach(
              (id, chance) -> {
                Action action = actions.get(id);
                if (action != null && fits(action, verdict, actor)) {
                  Step step = new Step(id, action.minutes(), Map.of(cause, chance));
                  steps.merge(id, step, Step::and);
                }
              });
    }
    return steps;
  }

  private Step removed(Map<String, Step> steps, String id, Map<String, Double> suspects) {
    Step step = steps.remove(id);
    int minutes = actions.containsKey(id) ? actions.get(id).minutes() : 1;
    return step != null ? step : new Step(id, minutes, Map.of(first(suspects), 0.5));
  }

  private static String first(Map<String, Double> suspects) {
    return suspects.keySet().iterator().next();
  }

  private List<PlannedStep> planned(
      List<Step> order, Troubleshooting troubleshooting, Actor actor) {
    double[] successes = troubleshooting.successes(order);
    List<PlannedStep> planned = new ArrayList<>(order.size());
    for (Step step : order) {
      ActingParty party = step.id().equals(INQUIRE) ? actor.inquirer() : actor.party();
      planned.add(
          new PlannedStep(
              step.id(),
              action(step, party, actor.type()),
              List.copyOf(step.cures().keySet()),
              successes[planned.size()],
              (int) step.minutes()));
    }
    return planned;
  }
}
