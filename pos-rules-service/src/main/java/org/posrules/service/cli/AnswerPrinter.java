package org.posrules.service.cli;

import org.posrules.Diagnosis;
import org.posrules.json.DiagnosisJson;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.Words;

/** Prints diagnoses, and why there is none, in the form that was asked for. */
final class AnswerPrinter {
  private final Console console;
  private final boolean json;
  private final boolean why;
  private final Audience audience;

  AnswerPrinter(Console console, boolean json, boolean why, Audience audience) {
    this.console = console;
    this.json = json;
    this.why = why;
    this.audience = audience;
  }

  /** The only one. */
  void print(Diagnosis diagnosis, Words words) {
    if (json) {
      console.print(DiagnosisJson.encode(diagnosis));
    } else {
      console.out().print(text(diagnosis, words));
    }
  }

  private String text(Diagnosis diagnosis, Words words) {
    return why ? WhyTree.of(diagnosis, words, page()) : audience.report(diagnosis, words, page());
  }

  private Page page() {
    return new Page(console.width(), console.colour());
  }

  /** That of a line of the input. */
  void print(int line, Diagnosis diagnosis) {
    Words words = Words.in(diagnosis.language());
    if (json) {
      console.print(DiagnosisJson.encode(diagnosis));
      return;
    }
    Page heading = page().line(Ink.BOLD, words.get("line", line));
    boolean brief = !why && audience == Audience.SUPPORT;
    String text = brief ? BriefReport.of(diagnosis, words, page()) : text(diagnosis, words);
    console.out().println(heading + text);
  }

  /** Why a line of the input has no diagnosis. */
  void print(Refusal refusal) {
    if (json) {
      console.print(refusal.json());
    } else {
      refusal.complain(console);
    }
  }

  /** Whether nobody takes the answers any more. */
  boolean isStopped() {
    return console.out().checkError();
  }
}
