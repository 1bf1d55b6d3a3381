package org.posrules.masking;

/** Finds private keys in PEM armour (RFC 7468), also cut off ones. Stateless; safe to share. */
final class PrivateKeys implements Detector {
  private static final String DASHES = "-----";
  private static final String BEGIN = "-----begin ";
  private static final String PRIVATE = "private key";
  private static final String END = "-----end";
  private static final int LONGEST_LABEL = 40;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int i = 0;
    while (text.has('-') && i < text.length()) {
      if (text.at(i) == '-' && text.startsWith(BEGIN, i) && isPrivate(text, i)) {
        int end = blockEnd(text, i + BEGIN.length());
        findings.add(i, end, SensitiveKind.SECRET);
        i = end;
      } else {
        i++;
      }
    }
  }

  private static boolean isPrivate(FoldedText text, int begin) {
    int label = begin + BEGIN.length();
    int end = text.endOf(label, label + LONGEST_LABEL, i -> text.at(i) != '-');
    return text.endOf(label, end, i -> !text.startsWith(PRIVATE, i)) < end;
  }

  /** After the closing dashes; the end of the text when the block is cut off. */
  private static int blockEnd(FoldedText text, int from) {
    int end = text.endOf(from, text.length(), i -> !text.startsWith(END, i));
    int label = end + END.length();
    int close = text.endOf(label, text.length(), i -> !text.startsWith(DASHES, i));
    return Math.min(close + DASHES.length(), text.length());
  }
}
