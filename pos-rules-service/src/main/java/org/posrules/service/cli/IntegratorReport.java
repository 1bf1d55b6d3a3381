package org.posrules.service.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.MissingFact;
import org.posrules.Recommendation;
import org.posrules.Retry;
import org.posrules.service.cli.Page.Ink;

/** What a program branches on, a field a line, by its path in the JSON answer. Pure. */
final class IntegratorReport {
  private static final int COLUMN = "retry.afterSeconds".length();
  private static final String NONE = "-";

  private final Page page;

  private IntegratorReport(Page page) {
    this.page = page;
  }

  static String of(Diagnosis diagnosis, Page page) {
    IntegratorReport report = new IntegratorReport(page);
    report.verdict(diagnosis);
    report.faults(diagnosis);
    report.rest(diagnosis);
    return page.toString();
  }

  private void verdict(Diagnosis diagnosis) {
    field("outcome", diagnosis.outcome());
    field("category", diagnosis.category());
    field("cause", diagnosis.cause());
    field("confidence", chance(diagnosis.confidence()));
    field("party", diagnosis.party());
    page.gap();
    field("payment.state", diagnosis.payment().state());
    diagnosis.payment().because().forEach(this::told);
    Retry retry = diagnosis.retry();
    field("retry.advice", retry.advice());
    told(retry.reason());
    field("retry.reference", retry.reference());
    field("retry.afterSeconds", retry.after() == null ? null : retry.after().toSeconds());
  }

  private void faults(Diagnosis diagnosis) {
    page.gap();
    for (Fault fault : diagnosis.faults()) {
      field("faults[" + (fault.rank() - 1) + "]", fault.cause() + " " + chance(fault.confidence()));
      told(fault.summary());
      rules("+ ", fault.evidence());
      rules("- ", fault.against());
    }
    rules("+ ", diagnosis.evidence());
  }

  private void rules(String mark, List<Evidence> evidence) {
    evidence.forEach(each -> line("", Ink.PLAIN, mark + each.rule() + " " + each.strength()));
  }

  private void rest(Diagnosis diagnosis) {
    page.gap();
    List<Recommendation> advice = diagnosis.recommendations();
    list("recommendations", advice.stream().map(Recommendation::action).toList());
    list("missingFacts", diagnosis.missingFacts().stream().map(MissingFact::fact).toList());
    field("messages.display", diagnosis.messages().display());
    list("masked", diagnosis.masked());
    list("notes", diagnosis.notes());
    page.gap();
    field("language", diagnosis.language().toLanguageTag());
    field("rulebook", diagnosis.rulebook().label());
    field("factsDigest", diagnosis.factsDigest());
    field("diagnosisId", diagnosis.diagnosisId());
  }

  private void field(String name, @Nullable Object value) {
    line(name, Ink.BOLD, value == null ? NONE : value.toString());
  }

  private void list(String name, Collection<String> values) {
    field(name, values.isEmpty() ? null : values.stream().collect(Collectors.joining(", ")));
  }

  /** What is said of the field above. */
  private void told(String text) {
    line("", Ink.DIM, text);
  }

  /** On a narrow page the name stands above its value. */
  private void line(String name, Ink ink, String text) {
    if (!page.isNarrow()) {
      page.labelled(name, COLUMN, ink, text);
      return;
    }
    if (!name.isEmpty()) {
      page.line(Ink.PLAIN, name);
    }
    page.block("  ", ink, text);
  }

  private static String chance(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
