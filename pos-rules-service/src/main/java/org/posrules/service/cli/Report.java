package org.posrules.service.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.Handover;
import org.posrules.Messages;
import org.posrules.MissingFact;
import org.posrules.Payment;
import org.posrules.PaymentState;
import org.posrules.Recommendation;
import org.posrules.Retry;
import org.posrules.RetryAdvice;
import org.posrules.care.CareFinding;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.Words;

/** A diagnosis for a person to read. Pure: same diagnosis, same text. */
final class Report {
  private static final int SHOWN_EVIDENCE = 4;

  private final Page page;
  private final Words words;
  private final Diagnosis diagnosis;

  private Report(Page page, Words words, Diagnosis diagnosis) {
    this.page = page;
    this.words = words;
    this.diagnosis = diagnosis;
  }

  /** The whole report. */
  static String of(Diagnosis diagnosis, Words words, Page page) {
    Report report = new Report(page, words, diagnosis);
    report.headline();
    report.firstAction();
    report.otherActions();
    report.otherFaults();
    report.why();
    report.atShop();
    report.messages();
    report.handover();
    report.questions();
    report.notes();
    report.tags();
    return page.toString();
  }

  private void headline() {
    if (diagnosis.outcome().isHarmless()) {
      page.line(Ink.BOLD, words.of(diagnosis.outcome()));
      page.line(Ink.DIM, diagnosis.cause());
    } else if (diagnosis.faults().isEmpty()) {
      page.line(Ink.BOLD, words.get("unknown"));
    } else {
      Fault first = diagnosis.faults().get(0);
      page.line(Ink.BOLD, first.summary());
      page.line(Ink.DIM, suspicion(first));
    }
    verdict();
  }

  /** Where several suspects share the category, it and the cause each have their own number. */
  private String suspicion(Fault first) {
    String ofCategory = words.percent(diagnosis.confidence());
    String ofCause = words.percent(first.confidence());
    String key = ofCause.equals(ofCategory) ? "verdict" : "verdict.apart";
    return words.get(key, first.cause(), words.of(diagnosis.category()), ofCategory, ofCause);
  }

  private void verdict() {
    page.gap();
    int column = column("who", "money", "again");
    page.labelled(words.get("who"), column, Ink.PLAIN, words.of(diagnosis.party()));
    if (!diagnosis.outcome().isHarmless()) {
      money(diagnosis.payment(), column);
    }
    Retry retry = diagnosis.retry();
    page.labelled(words.get("again"), column, ink(retry.advice()), words.of(retry.advice()));
    page.labelled("", column, Ink.PLAIN, conditions(retry));
  }

  /** Where nothing has failed, there is no doubt about the money to tell of. */
  private void money(Payment payment, int column) {
    page.labelled(words.get("money"), column, ink(payment.state()), words.of(payment.state()));
    payment.because().forEach(proof -> page.labelled("", column, Ink.DIM, proof));
  }

  private String conditions(Retry retry) {
    String wait = retry.after() == null ? "" : words.get("after", retry.after().toSeconds());
    return Stream.of(wait, words.of(retry.reference()), retry.reason())
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(words.get("sentenceGap")));
  }

  static Ink ink(PaymentState state) {
    return state.isRepeatable() ? Ink.GREEN : Ink.RED;
  }

  static Ink ink(RetryAdvice advice) {
    if (advice.isSafeToRepeat()) {
      return Ink.GREEN;
    }
    return advice == RetryAdvice.RETRY_AFTER_FIX ? Ink.YELLOW : Ink.RED;
  }

  private void firstAction() {
    if (!diagnosis.recommendations().isEmpty()) {
      Recommendation first = diagnosis.recommendations().get(0);
      page.gap().line(Ink.BOLD, words.get("first", first.title()));
      page.block("  ", Ink.DIM, effort(first)).numbered(first.steps());
    }
  }

  private void otherActions() {
    List<Recommendation> others = diagnosis.recommendations().stream().skip(1).toList();
    heading("then", !others.isEmpty());
    for (Recommendation other : others) {
      page.block("  " + other.rank() + ". ", Ink.PLAIN, other.title() + " — " + effort(other));
    }
  }

  private String effort(Recommendation advice) {
    String chance = words.percent(advice.successProbability());
    return words.get("effort", words.of(advice.party()), words.time(advice.minutes()), chance);
  }

  private void otherFaults() {
    List<Fault> others = diagnosis.faults().stream().skip(1).toList();
    heading("others", !others.isEmpty());
    for (Fault other : others) {
      String chance = words.percent(other.confidence());
      page.block("  - ", Ink.PLAIN, other.summary() + " (" + other.cause() + ", " + chance + ")");
    }
  }

  private void why() {
    List<Fault> first = diagnosis.faults().stream().limit(1).toList();
    heading("why", !first.isEmpty() || !diagnosis.evidence().isEmpty());
    diagnosis.evidence().stream().limit(SHOWN_EVIDENCE).forEach(each -> because("  + ", each));
    for (Fault fault : first) {
      fault.evidence().stream().limit(SHOWN_EVIDENCE).forEach(each -> because("  + ", each));
      fault.against().stream().limit(SHOWN_EVIDENCE).forEach(each -> because("  - ", each));
    }
  }

  private void because(String mark, Evidence evidence) {
    page.block(mark, Ink.PLAIN, evidence.because() + " [" + evidence.rule() + "]");
  }

  /** What is open at the shop and makes a suspect likelier. */
  private void atShop() {
    heading("atShop", !diagnosis.openFindings().isEmpty());
    for (CareFinding open : diagnosis.openFindings()) {
      String done = words.get("atShop.until", open.title(), open.due());
      page.block("  - ", Ink.PLAIN, open.summary() + words.get("sentenceGap") + done);
    }
  }

  private void messages() {
    Messages messages = diagnosis.messages();
    heading("messages", true);
    int column = column("cashier", "cardholder", "display", "operations");
    page.labelled(words.get("cashier"), column, Ink.PLAIN, messages.cashier());
    page.labelled(words.get("cardholder"), column, Ink.PLAIN, messages.cardholder());
    page.labelled(words.get("display"), column, Ink.PLAIN, messages.display());
    page.labelled(words.get("operations"), column, Ink.PLAIN, messages.operations());
  }

  /** Only for those who are called: shop and cardholder are there already. */
  private void handover() {
    Handover handover = diagnosis.handover();
    boolean here =
        handover.party() == ActingParty.MERCHANT || handover.party() == ActingParty.CARDHOLDER;
    if (here || handover.items().isEmpty()) {
      return;
    }
    page.gap().line(Ink.BOLD, words.get("handover", words.of(handover.party())));
    for (Handover.Item item : handover.items()) {
      String value = item.value().isBlank() ? words.get("open") : item.value();
      page.block("  - ", Ink.PLAIN, item.label() + ": " + value);
    }
  }

  private void questions() {
    List<MissingFact> missing = diagnosis.missingFacts();
    heading("questions", !missing.isEmpty());
    missing.forEach(each -> page.block("  ? ", Ink.PLAIN, each.question()));
  }

  private void notes() {
    heading("notes", !diagnosis.notes().isEmpty());
    diagnosis.notes().forEach(note -> page.block("  ! ", Ink.PLAIN, note));
  }

  private void tags() {
    String rulebook = diagnosis.rulebook().label();
    page.gap().line(Ink.DIM, words.get("tags", diagnosis.diagnosisId(), rulebook));
  }

  private void heading(String key, boolean wanted) {
    if (wanted) {
      page.gap().line(Ink.BOLD, words.get(key));
    }
  }

  private int column(String... keys) {
    return Stream.of(keys).mapToInt(key -> Cells.width(words.get(key))).max().orElse(0);
  }
}
