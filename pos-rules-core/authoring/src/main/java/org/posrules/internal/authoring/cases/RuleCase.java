package org.posrules.internal.authoring.cases;

import java.util.List;
import org.posrules.FailedTransaction;
import org.posrules.history.Past;
import org.posrules.rulebook.RulePlace;

/**
 * One labelled request: a case beside a rule, or a whole story. Immutable.
 *
 * @param place of the case in its file
 * @param name what it is about, in one line
 * @param given the request
 * @param written the request as it stands in the file
 * @param past what is remembered of the time before
 * @param expect what the diagnosis must say
 * @param kind of a story: {@code text}, {@code code}, {@code code+text} or {@code context}
 * @param lang language of a story's text
 * @param source where a story's wording is known from
 * @param why the labels are what they are
 * @param sensitive strings that must appear nowhere in the diagnosis
 */
public record RuleCase(
    RulePlace place,
    String name,
    FailedTransaction given,
    String written,
    Past past,
    Expectations expect,
    String kind,
    String lang,
    String source,
    String why,
    List<String> sensitive) {

  public RuleCase {
    sensitive = List.copyOf(sensitive);
  }

  @Override
  public String toString() {
    return place.file() + ":" + place.line() + ": " + name;
  }
}
