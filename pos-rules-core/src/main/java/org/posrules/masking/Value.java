package org.posrules.masking;

/**
 * The value behind a key word. Remembers the end read last, because key words can stand inside one
 * long value, which must not be read again and again. Mutable; belongs to one detector call.
 */
final class Value {

  /** Tells where the value ends that starts at a place. */
  @FunctionalInterface
  interface Reader {
    int end(FoldedText text, int from);
  }

  private static final String NUMBER_GOES_ON = "-./:,";

  private final FoldedText text;
  private final Reader reader;
  private Keys.Key key = Keys.Key.NONE;
  private int end;
  private int lastDigit = -1;

  Value(FoldedText text, Reader reader) {
    this.text = text;
    this.reader = reader;
  }

  /** Moves on to the value of this key word. */
  Value of(Keys.Key next) {
    key = next;
    if (from() >= end) {
      end = reader.end(text, from());
      lastDigit = end - 1;
      while (lastDigit >= from() && !text.isDigit(lastDigit)) {
        lastDigit--;
      }
    }
    return this;
  }

  private int from() {
    return key.valueAt();
  }

  int end() {
    return end;
  }

  int length() {
    return end - from();
  }

  /** Whether it is a whole word of such a length. */
  boolean hasLength(int least, int most) {
    return length() >= least && length() <= most && isWhole();
  }

  boolean isWhole() {
    return !text.isLetterOrDigit(end);
  }

  boolean hasDigit() {
    return lastDigit >= from();
  }

  /** Whether it is so long and holds a digit, as no word of prose does. */
  boolean isToken(int least) {
    return length() >= least && hasDigit();
  }

  /** Whether it is all digits, so many of them, and no part of a longer number. */
  boolean isNumber(int least, int most) {
    boolean goesOn = text.isOneOf(NUMBER_GOES_ON, end) && text.isDigit(end + 1);
    return length() >= least && length() <= most && !goesOn && !text.isLetter(end);
  }

  int digits() {
    return text.digits(from(), end);
  }

  /** Whether it starts with digits and letters as this form does, in which a zero is any digit. */
  boolean hasForm(String form) {
    boolean fits = true;
    for (int i = 0; fits && i < form.length(); i++) {
      fits = form.charAt(i) == '0' ? text.isDigit(from() + i) : text.isLetter(from() + i);
    }
    return fits;
  }

  /** Whether it is a day and a time of this century, year first, and nothing else. */
  boolean isTimeStamp() {
    boolean fits = length() == 14 && isAllDigits() && text.startsWith("20", from());
    return fits && text.slice(from() + 4, from() + 6).compareTo("12") <= 0;
  }

  /** Whether digits end it, at most so many. */
  boolean endsInDigits(int most) {
    int digit = end;
    while (digit > from() && end - digit <= most && text.isDigit(digit - 1)) {
      digit--;
    }
    return digit < end && end - digit <= most;
  }

  int hexDigits() {
    return text.count(from(), end, text::isHexDigit);
  }

  boolean isAssigned() {
    return key.assigned();
  }

  /** Whether one of these signs stands directly before. */
  boolean isBehind(String signs) {
    return text.isOneOf(signs, from() - 1);
  }

  /** Whether something stands between the key word and it. */
  boolean isApart() {
    return from() > key.to();
  }

  /** Whether one of these signs follows. */
  boolean isBefore(String signs) {
    return text.isOneOf(signs, end);
  }

  boolean isAllDigits() {
    return text.digitsEnd(from(), end) == end;
  }

  /** Whether a program was to put the value here and has not: {@code ${SECRET}}. */
  boolean isTemplate() {
    return text.isOneOf("$%#", from()) && text.isOneOf("{(", from() + 1);
  }

  /** Whether it is a word of a message or a placeholder. */
  boolean isOrdinary() {
    return Values.isOrdinary(text, from(), end);
  }
}
