package org.posrules.json.parts;

import java.util.Collection;
import java.util.regex.Pattern;
import org.posrules.internal.text.Nearest;

/** What is said of a member that no request has. Pure. */
public final class UnknownName {
  /** A name of another shape may be a value in the wrong place, so it is not repeated. */
  private static final Pattern SHOWABLE = Pattern.compile("(?!.*[0-9]{5})[A-Za-z_][A-Za-z0-9_.-]*");

  private static final Pattern CARD_DATA =
      Pattern.compile("(?i)pan|.*card_?(number|no).*|.*track_?[12]?.*|.*cv[vc]2?|.*pin(_?block)?");

  private UnknownName() {}

  static void refuse(Reading in, String name, Collection<String> known) {
    if (!SHOWABLE.matcher(name).matches()) {
      in.refuse("unknown-field", "has a field of unknown name, which is not repeated here");
    } else if (CARD_DATA.matcher(name).matches()) {
      in.refuseMember(name, "unknown-field", "card data is never taken; leave this field out");
    } else {
      in.refuseMember(name, "unknown-field", "there is no such field" + Nearest.hint(name, known));
    }
  }
}
