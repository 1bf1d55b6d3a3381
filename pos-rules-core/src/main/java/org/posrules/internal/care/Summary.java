package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.List;
import org.posrules.care.CareFinding;
import org.posrules.care.NotGiven;
import org.posrules.facts.Severity;

/** How much was found, in one or two sentences. Pure. */
final class Summary {
  private Summary() {}

  static String of(List<CareFinding> findings, List<NotGiven> notGiven, CareWords words) {
    List<String> sentences = new ArrayList<>();
    if (findings.isEmpty()) {
      sentences.add(words.word("found.nothing"));
    } else {
      long urgent = findings.stream().filter(f -> f.severity() == Severity.URGENT).count();
      sentences.add(words.counted("found", findings.size()));
      if (urgent > 0) {
        sentences.add(words.counted("found.urgent", urgent));
      }
    }
    if (!notGiven.isEmpty()) {
      sentences.add(words.word("found.notGiven"));
    }
    return words.joined(sentences);
  }
}
