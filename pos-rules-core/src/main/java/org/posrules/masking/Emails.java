package org.posrules.masking;

/** Finds e-mail addresses (RFC 5322, the usual form). Stateless; safe to share. */
final class Emails implements Detector {
  private static final String LOCAL_SIGNS = "._%+-";
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;
  private static final int SHORTEST_TOP = 2;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (int i = 1; text.has('@') && i < text.length(); i++) {
      if (text.at(i) == '@') {
        int from = localStart(text, i);
        int end = domainEnd(text, i + 1);
        if (from < i && end > i) {
          findings.add(from, end, SensitiveKind.EMAIL);
        }
      }
    }
  }

  private static int localStart(FoldedText text, int at) {
    int from = at;
    while (at - from < LONGEST_LOCAL
        && (text.isLetterOrDigit(from - 1) || LOCAL_SIGNS.indexOf(text.at(from - 1)) >= 0)) {
      from--;
    }
    return from;
  }

  /** The end of a domain with a top level of letters, or 0. */
  private static int domainEnd(FoldedText text, int from) {
    int end = text.endOf(from, from + LONGEST_DOMAIN, i -> isDomainPart(text, i));
    int top = text.slice(from, end).lastIndexOf('.') + 1 + from;
    return top > from + 1 && end - top >= SHORTEST_TOP && text.isLetter(top) ? end : 0;
  }

  private static boolean isDomainPart(FoldedText text, int index) {
    boolean dot = text.at(index) == '.' && text.isLetterOrDigit(index + 1);
    return text.isLetterOrDigit(index) || text.at(index) == '-' || dot;
  }
}
