package org.posrules.service.cli;

import java.util.List;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.NearMiss;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.Words;

/** Which rules spoke for and against each suspect. Pure. */
final class WhyTree {
  private final Page page;
  private final Words words;

  private WhyTree(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** The tree as text. */
  static String of(Diagnosis diagnosis, Words words, Page page) {
    WhyTree tree = new WhyTree(page, words);
    if (diagnosis.outcome().isHarmless()) {
      tree.page.line(Ink.BOLD, diagnosis.cause());
      diagnosis.evidence().forEach(each -> tree.evidence("   + ", each));
    } else if (diagnosis.faults().isEmpty()) {
      tree.page.line(Ink.BOLD, words.get("nothing.spoke"));
    }
    diagnosis.faults().forEach(tree::fault);
    tree.nearMisses(diagnosis.nearMisses());
    tree.shadow(diagnosis.shadow());
    return page.toString();
  }

  private void fault(Fault fault) {
    String chance = words.percent(fault.confidence());
    page.line(Ink.BOLD, fault.rank() + ". " + fault.cause() + ", " + chance);
    fault.evidence().forEach(each -> evidence("   + ", each));
    fault.against().forEach(each -> evidence("   - ", each));
  }

  private void evidence(String mark, Evidence evidence) {
    page.block(mark, Ink.PLAIN, evidence.rule() + " (" + words.of(evidence.strength()) + ")");
    page.block(" ".repeat(mark.length() + 2), Ink.PLAIN, evidence.because());
    if (!evidence.facts().isEmpty()) {
      String facts = String.join(", ", evidence.facts());
      page.block(" ".repeat(mark.length() + 2), Ink.DIM, words.get("from", facts));
    }
  }

  private void shadow(List<Evidence> found) {
    if (!found.isEmpty()) {
      page.gap().line(Ink.BOLD, words.get("shadow"));
    }
    for (Evidence each : found) {
      page.block("   ", Ink.PLAIN, each.cause());
      evidence("     ~ ", each);
    }
  }

  private void nearMisses(List<NearMiss> nearMisses) {
    if (nearMisses.isEmpty()) {
      return;
    }
    page.gap().line(Ink.BOLD, words.get("came.close"));
    for (NearMiss near : nearMisses) {
      String support = words.get("support", words.percent(near.support()));
      page.block("   ", Ink.PLAIN, near.cause() + ", " + support);
      near.setBackBy().forEach(each -> evidence("   - ", each));
    }
  }
}
