package org.posrules.internal.advice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.posrules.history.Outage;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.UnusedFact;
import org.posrules.rulebook.Cause;

/**
 * Says which facts could not be used, and why, which outage explains it, and that the whole text
 * speaks for something else than its phrases. Thread-safe.
 */
public final class Notes {
  private static final int MOST = 20;
  private static final int LONGEST = 64;

  private final Wording english;
  private final Wording chinese;

  public Notes(RulebookContent rulebook) {
    this.english = new Wording(rulebook, Language.EN);
    this.chinese = new Wording(rulebook, Language.ZH_CN);
  }

  /** One sentence each for the outages that the first answer rests on. */
  public List<String> say(Plan plan, List<Outage> outages, OffsetDateTime time, Locale language) {
    return OutageNotes.say(plan.answers(), outages, time, wording(language));
  }

  /**
   * That the text as a whole has led to another first cause than its phrases.
   *
   * @param before what its phrases name first
   * @param now what comes first
   */
  public String sayLed(Cause before, Cause now, Locale language) {
    Wording wording = wording(language);
    return wording.word("note.lean." + now.category(), wording.cause(before.name()).summary());
  }

  private Wording wording(Locale language) {
    return Language.of(language) == Language.ZH_CN ? chinese : english;
  }

  /** One sentence each, at most 20. */
  public List<String> say(List<UnusedFact> unused, Locale language) {
    Wording wording = wording(language);
    return unused.stream().map(fact -> say(fact, wording)).distinct().limit(MOST).toList();
  }

  private static String say(UnusedFact fact, Wording wording) {
    Object[] values = fact.values().stream().map(Notes::cut).toArray();
    return wording.word("note." + fact.reason(), values);
  }

  private static String cut(String value) {
    int length = value.codePointCount(0, value.length());
    return length <= LONGEST
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
