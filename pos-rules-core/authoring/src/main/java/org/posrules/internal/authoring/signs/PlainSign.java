package org.posrules.internal.authoring.signs;

/** Signs of a Chinese keyboard or a word processor, and the plain ones that are meant. Pure. */
public final class PlainSign {
  /** Each stands above the plain sign that is meant. */
  private static final String TYPOGRAPHIC = "“”„‘’（），、；：＝！【】［］｛｝。";

  private static final String PLAIN = "\"\"\"''(),,;:=![][]{}.";

  private PlainSign() {}

  /** Whether another sign is meant. */
  public static boolean isMeantBy(char sign) {
    return TYPOGRAPHIC.indexOf(sign) >= 0;
  }

  /** What to do about such a sign. */
  public static String complaint(char sign) {
    return "type " + PLAIN.charAt(TYPOGRAPHIC.indexOf(sign)) + " here, the plain sign, not " + sign;
  }
}
