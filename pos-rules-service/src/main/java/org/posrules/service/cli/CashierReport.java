package org.posrules.service.cli;

import java.util.List;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.Recommendation;
import org.posrules.Retry;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.Words;

/**
 * A diagnosis for somebody with a queue before the till: whether to take the payment again, what to
 * do, what to say. No chances, causes or rules. Pure.
 */
final class CashierReport {
  private static final int WIDEST_FRAME = 60;
  private static final int SHOWN_OTHERS = 2;

  private final Page page;
  private final Words words;
  private final Diagnosis diagnosis;

  private CashierReport(Page page, Words words, Diagnosis diagnosis) {
    this.page = page;
    this.words = words;
    this.diagnosis = diagnosis;
  }

  static String of(Diagnosis diagnosis, Words words, Page page) {
    CashierReport report = new CashierReport(page, words, diagnosis);
    report.banner();
    report.money();
    report.todo();
    report.toSay();
    report.help();
    return page.toString();
  }

  private void banner() {
    Retry retry = diagnosis.retry();
    boolean harmless = diagnosis.outcome().isHarmless();
    String advice =
        harmless
            ? words.of(diagnosis.outcome())
            : words.get("calm." + retry.advice()) + wait(retry);
    page.rule(WIDEST_FRAME);
    page.block("  ", harmless ? Ink.BOLD : Report.ink(retry.advice()), advice);
    page.rule(WIDEST_FRAME);
  }

  private String wait(Retry retry) {
    return retry.after() == null
        ? ""
        : words.get("sentenceGap") + words.get("after", retry.after().toSeconds());
  }

  private void money() {
    if (!diagnosis.outcome().isHarmless()) {
      page.gap().line(Ink.BOLD, words.get("calm.money"));
      page.block("  ", Ink.PLAIN, words.of(diagnosis.payment().state()));
    }
  }

  private void todo() {
    page.gap().line(Ink.BOLD, words.get("calm.todo"));
    page.block("  ", Ink.PLAIN, diagnosis.messages().cashier());
    List<Recommendation> all = diagnosis.recommendations();
    all.stream().limit(1).forEach(this::first);
    List<Recommendation> others = all.stream().skip(1).limit(SHOWN_OTHERS).toList();
    if (!others.isEmpty()) {
      page.gap().line(Ink.BOLD, words.get("then"));
    }
    others.forEach(other -> page.block("  - ", Ink.PLAIN, title(other)));
  }

  /** What others do, the shop asks them for. */
  private void first(Recommendation first) {
    page.gap().block("  ", Ink.BOLD, title(first));
    if (isHere(first.party())) {
      page.numbered(first.steps());
    }
  }

  private String title(Recommendation advice) {
    return isHere(advice.party())
        ? advice.title()
        : words.get("calm.ask", words.of(advice.party()), advice.title());
  }

  private static boolean isHere(ActingParty party) {
    return party == ActingParty.MERCHANT || party == ActingParty.CARDHOLDER;
  }

  private void toSay() {
    page.gap().line(Ink.BOLD, words.get("calm.say"));
    page.block("  ", Ink.PLAIN, diagnosis.messages().cardholder());
  }

  private void help() {
    page.gap().line(Ink.DIM, words.get("calm.help", diagnosis.diagnosisId()));
  }
}
