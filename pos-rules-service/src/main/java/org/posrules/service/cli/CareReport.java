package org.posrules.service.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.ActingParty;
import org.posrules.care.CareEvidence;
import org.posrules.care.CareFinding;
import org.posrules.care.NotGiven;
import org.posrules.care.Sheet;
import org.posrules.care.ShopAssessment;
import org.posrules.facts.Severity;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.SheetWords;
import org.posrules.service.words.Words;

/** An assessment for the owner of the shop. Pure: same assessment, same text. */
final class CareReport {
  private static final String INDENT = "   ";

  private final ShopAssessment assessment;
  private final Words words;
  private final Page page;
  private final int column;

  private CareReport(ShopAssessment assessment, Words words, Page page) {
    this.assessment = assessment;
    this.words = words;
    this.page = page;
    this.column =
        Stream.of("concerns", "seen", "todo", "who", "by", "source")
            .mapToInt(key -> Cells.width(words.get("care." + key)))
            .max()
            .orElse(0);
  }

  /** Writes it; {@code all}: what is minor as fully as the rest. */
  static void write(ShopAssessment assessment, boolean all, Words words, Page page) {
    CareReport report = new CareReport(assessment, words, page);
    page.line(Ink.BOLD, SheetWords.shop(assessment, words));
    page.line(Ink.PLAIN, assessment.summary());
    boolean shortened = report.findings(all);
    report.gaps();
    report.list("notes", assessment.notes(), "  ! ");
    report.pages();
    if (shortened) {
      page.gap().line(Ink.DIM, words.get("care.all"));
    }
    page.gap().line(Ink.DIM, words.get("care.tags", assessment.rulebook().label()));
  }

  /** Returns whether one was told shortly. */
  private boolean findings(boolean all) {
    boolean shortened = false;
    int number = 0;
    for (CareFinding finding : assessment.findings()) {
      boolean brief = finding.severity() == Severity.LOW && !all;
      String mark = String.format(Locale.ROOT, "%2d ", ++number);
      if (brief) {
        briefly(mark, finding, !shortened);
      } else {
        fully(mark, finding);
      }
      shortened |= brief;
    }
    return shortened;
  }

  private String headline(CareFinding finding) {
    return words.get("care.headline", words.of(finding.severity()), finding.summary());
  }

  private void briefly(String mark, CareFinding finding, boolean first) {
    if (first) {
      page.gap();
    }
    page.block(mark, Ink.PLAIN, headline(finding));
    String todo =
        finding.subjects().isEmpty()
            ? finding.title()
            : words.get("care.at", subjects(finding), finding.title());
    page.block(
        INDENT,
        Ink.DIM,
        words.get("care.brief", todo, effort(finding), due(finding, "care.brief.by")));
  }

  private void fully(String mark, CareFinding finding) {
    page.gap().block(mark, ink(finding.severity()), headline(finding));
    page.block(INDENT, Ink.PLAIN, finding.why());
    if (!finding.subjects().isEmpty()) {
      labelled("concerns", Ink.PLAIN, subjects(finding));
    }
    labelled("seen", seen(finding));
    labelled("todo", Ink.BOLD, finding.title());
    steps(finding.steps());
    labelled("who", Ink.PLAIN, effort(finding));
    labelled("by", isOverdue(finding) ? Ink.RED : Ink.PLAIN, due(finding, "care.due.by"));
    labelled("source", Ink.DIM, sources(finding));
  }

  private static Ink ink(Severity severity) {
    return switch (severity) {
      case URGENT -> Ink.RED;
      case HIGH -> Ink.YELLOW;
      case MEDIUM, LOW -> Ink.BOLD;
    };
  }

  private String subjects(CareFinding finding) {
    return String.join(words.get("care.comma"), finding.subjects());
  }

  /** What was seen; what the rule says, where it saw nothing that could be told. */
  private static List<String> seen(CareFinding finding) {
    return finding.because().stream()
        .flatMap(
            each ->
                each.observed().isEmpty() ? Stream.of(each.sentence()) : each.observed().stream())
        .filter(sentence -> !sentence.isEmpty())
        .distinct()
        .toList();
  }

  private void steps(List<String> steps) {
    for (int i = 0; i < steps.size(); i++) {
      page.block(indent() + (i + 1) + ". ", Ink.PLAIN, steps.get(i));
    }
  }

  private String effort(CareFinding finding) {
    boolean here = finding.party() == ActingParty.MERCHANT;
    String who = here ? words.get("care.here") : words.of(finding.party());
    return words.get("care.effort", who, words.time(finding.minutes()));
  }

  private boolean isOverdue(CareFinding finding) {
    return finding.due().isBefore(assessment.assessedOn());
  }

  /** {@code ahead}: the words for a day that lies ahead. */
  private String due(CareFinding finding, String ahead) {
    LocalDate today = assessment.assessedOn();
    long days = ChronoUnit.DAYS.between(finding.due(), today);
    if (days == 0) {
      return words.get("care.due.today", today);
    }
    if (days < 0) {
      return words.get(ahead, finding.due());
    }
    return words.get(days == 1 ? "care.due.over.one" : "care.due.over", finding.due(), days);
  }

  private static String sources(CareFinding finding) {
    return finding.because().stream()
        .map(CareEvidence::source)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void gaps() {
    List<String> sentences = assessment.notGiven().stream().map(NotGiven::sentence).toList();
    list("care.gaps", sentences, "  ? ");
  }

  private void list(String heading, List<String> sentences, String mark) {
    if (!sentences.isEmpty()) {
      page.gap().line(Ink.BOLD, words.get(heading));
      sentences.forEach(sentence -> page.block(mark, Ink.PLAIN, sentence));
    }
  }

  private void pages() {
    List<Sheet> sheets = assessment.sheets();
    if (sheets.isEmpty()) {
      return;
    }
    page.gap().line(Ink.BOLD, words.get("care.pages"));
    int widest =
        sheets.stream().mapToInt(each -> PageFlag.name(each.kind()).length()).max().orElse(0);
    sheets.forEach(
        each -> page.labelled(PageFlag.name(each.kind()), widest, Ink.PLAIN, each.title()));
    page.line(Ink.DIM, words.get("care.pages.one", PageFlag.name(sheets.get(0).kind())));
    page.line(Ink.DIM, words.get("care.pages.all"));
  }

  private void labelled(String key, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (i == 0) {
        labelled(key, Ink.PLAIN, texts.get(0));
      } else {
        page.block(indent(), Ink.PLAIN, texts.get(i));
      }
    }
  }

  private void labelled(String key, Ink ink, String text) {
    page.block(INDENT + Cells.pad(words.get("care." + key), column) + "  ", ink, text);
  }

  private String indent() {
    return INDENT + " ".repeat(column + 2);
  }
}
