package org.posrules.internal.authoring.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Lines;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.testing.TestPlan;

/**
 * What two rulebooks say of the same requests.
 *
 * @param compared how many requests
 * @param changes those of which they say different things, the riskier first
 */
public record Comparison(int compared, List<Change> changes) {
  private static final Comparator<Change> RISKIER_FIRST =
      Comparator.comparing((Change change) -> !change.isRiskier())
          .thenComparing(change -> change.now().retry())
          .thenComparing(change -> change.before().retry(), Comparator.reverseOrder())
          .thenComparing(change -> change.request().name());

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** The requests of both folders' cases and stories; those kept aside are not among them. */
  public static List<Request> requests(List<TestPlan> plans) {
    List<Request> requests = new ArrayList<>();
    plans.forEach(plan -> plan.cases().forEach(one -> requests.add(Request.of(one))));
    return requests;
  }

  /** Asks both about each request once. */
  public static Comparison of(Workbench before, Workbench now, List<Request> requests) {
    Map<List<Object>, Request> distinct = new LinkedHashMap<>();
    requests.forEach(
        request -> distinct.putIfAbsent(List.of(request.given(), request.past()), request));
    List<Change> changes = new ArrayList<>();
    for (Request request : distinct.values()) {
      Answer old = answer(before, request);
      Answer fresh = answer(now, request);
      if (!old.equals(fresh)) {
        changes.add(new Change(request, old, fresh));
      }
    }
    changes.sort(RISKIER_FIRST);
    return new Comparison(distinct.size(), changes);
  }

  private static Answer answer(Workbench bench, Request request) {
    return Answer.of(bench.look(request.given(), request.past(), Locale.ENGLISH).diagnosis());
  }

  /** How many are riskier. */
  public int riskier() {
    return (int) changes.stream().filter(Change::isRiskier).count();
  }

  /** For a person to read. */
  public Lines lines(AuthorWords words) {
    Lines lines = new Lines();
    changes("diff.riskier", changes.subList(0, riskier()), words, lines);
    changes("diff.others", changes.subList(riskier(), changes.size()), words, lines);
    int others = changes.size() - riskier();
    return lines
        .gap()
        .line(words.get("diff.counts", compared, compared - changes.size(), riskier(), others));
  }

  private static void changes(String key, List<Change> changes, AuthorWords words, Lines lines) {
    if (!changes.isEmpty()) {
      lines.gap().line(words.get(key));
    }
    for (Change change : changes) {
      lines.line("  ", change.request().name());
      line(words.get("diff.retry"), change.before().retry(), change.now().retry(), lines);
      line(words.get("diff.payment"), change.before().payment(), change.now().payment(), lines);
      line(words.get("diff.cause"), told(change.before()), told(change.now()), lines);
    }
  }

  private static String told(Answer answer) {
    Object what = answer.outcome().isHarmless() ? answer.outcome() : answer.category();
    return answer.cause() + " (" + what + ", " + answer.party() + ")";
  }

  private static void line(String what, Object before, Object now, Lines lines) {
    if (!before.equals(now)) {
      lines.line("      " + what + " ", before + " → " + now);
    }
  }
}
