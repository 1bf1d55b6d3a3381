package org.posrules.internal.rulebook.care;

import java.util.List;
import org.posrules.care.StaffRole;
import org.posrules.internal.rulebook.Language;

/**
 * A row of {@code care/tables/emergency.csv}: a line of the plan for an emergency.
 *
 * @param situation for which case
 * @param order its place there, from 1
 * @param needs values of facts that must all hold, as {@code spareTerminal=true}
 * @param who who does it
 * @param textEn in English; names of facts in braces stand for their values
 * @param textZh in Chinese
 * @param source where it is known from
 */
public record PlanLine(
    Situation situation,
    int order,
    @MayBeEmpty List<String> needs,
    StaffRole who,
    String textEn,
    String textZh,
    String source) {

  /** What has happened. */
  public enum Situation {
    /** Whether a payment was made is not known. */
    DOUBT_ABOUT_MONEY,
    NO_NETWORK,
    TERMINAL_BROKEN,
    POWER_CUT,
    ACQUIRER_OUTAGE,
    SUSPECTED_TAMPERING
  }

  /** What to do. */
  public String text(Language language) {
    return language == Language.ZH_CN ? textZh : textEn;
  }
}
