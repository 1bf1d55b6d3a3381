package org.posrules.masking;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what the name of a field before it makes sensitive, whatever it looks like otherwise: card
 * verification codes and PINs (PCI DSS 3.3.1.2, 3.3.1.3), one-time codes, passwords and keys,
 * accounts, identity numbers of any country, payers of wallets, magnetic stripe data. Stateless;
 * safe to share.
 */
final class DeclaredValues implements Detector {

  /** Where a value of this form ends, what it must be like, and what it is. */
  private record Form(
      KeyKind key, Value.Reader reader, Predicate<Value> fits, SensitiveKind kind) {}

  private static final int SHORTEST_TYPED = 8;
  private static final String WORD_GOES_ON = "_-/:";

  private static final List<Form> FORMS =
      List.of(
          number(KeyKind.VERIFICATION_CODE, 3, 4, SensitiveKind.VERIFICATION_CODE),
          number(KeyKind.ONE_TIME_CODE, 4, 8, SensitiveKind.ONE_TIME_CODE),
          number(KeyKind.PASSWORD, 4, 8, SensitiveKind.SECRET),
          new Form(KeyKind.PIN, FoldedText::digitsEnd, DeclaredValues::isPin, SensitiveKind.PIN),
          spelled(KeyKind.VERIFICATION_CODE, 3, 4, SensitiveKind.VERIFICATION_CODE),
          spelled(KeyKind.ONE_TIME_CODE, 4, 8, SensitiveKind.ONE_TIME_CODE),
          spelled(KeyKind.PASSWORD, 4, 8, SensitiveKind.SECRET),
          spelled(KeyKind.PIN, 4, 6, SensitiveKind.PIN),
          new Form(
              KeyKind.ONE_TIME_CODE,
              Values::halvesEnd,
              v -> v.length() == 7 && v.digits() == 6,
              SensitiveKind.ONE_TIME_CODE),
          secret(KeyKind.SECRET),
          secret(KeyKind.PASSWORD),
          secret(KeyKind.PIN),
          new Form(
              KeyKind.PASSWORD, Values::wordEnd, DeclaredValues::isTyped, SensitiveKind.SECRET),
          token(KeyKind.KEY, v -> v.isAssigned() && v.isToken(16), SensitiveKind.SECRET),
          token(KeyKind.SESSION, v -> v.isAssigned() && v.isToken(8), SensitiveKind.SESSION),
          token(KeyKind.PAYER, v -> v.isToken(10), SensitiveKind.IDENTITY_NUMBER),
          new Form(
              KeyKind.TERMINAL_KEY,
              Values::hexEnd,
              v -> v.isWhole() && v.hexDigits() >= (v.isAssigned() ? 16 : 32),
              SensitiveKind.SECRET),
          new Form(
              KeyKind.IDENTITY,
              Values::groupsEnd,
              v -> v.hasLength(6, 24) && v.digits() >= 5,
              SensitiveKind.IDENTITY_NUMBER),
          new Form(
              KeyKind.ACCOUNT_FIELD,
              Values::accountEnd,
              v -> v.isWhole() && v.digits() >= 6 && v.digits() < 12,
              SensitiveKind.BANK_ACCOUNT),
          new Form(
              KeyKind.ACCOUNT_WORD,
              FoldedText::digitsEnd,
              v -> v.hasLength(7, 20) && !v.isBefore("-./") && !v.isTimeStamp(),
              SensitiveKind.BANK_ACCOUNT),
          new Form(
              KeyKind.ACCOUNT_WORD,
              Values::blanksEnd,
              DeclaredValues::isPrintedAccount,
              SensitiveKind.BANK_ACCOUNT),
          new Form(
              KeyKind.ACCOUNT_FIELD,
              Values::blanksEnd,
              DeclaredValues::isPrintedAccount,
              SensitiveKind.BANK_ACCOUNT),
          new Form(
              KeyKind.IDENTITY,
              Values::blanksEnd,
              v -> v.digits() == 10 && v.length() == 11 && v.isWhole(),
              SensitiveKind.IDENTITY_NUMBER),
          new Form(
              KeyKind.CARD_FIELD,
              Values::wordEnd,
              DeclaredValues::isTaxpayer,
              SensitiveKind.IDENTITY_NUMBER),
          new Form(
              KeyKind.TRACK,
              Values::trackEnd,
              v -> v.isApart() && v.digits() >= 12,
              SensitiveKind.TRACK_DATA));

  @Override
  public void find(Scan scan, Findings findings) {
    for (Form form : FORMS) {
      List<Keys.Key> keys = scan.keys().of(form.key);
      if (keys.isEmpty()) {
        continue;
      }
      Value value = new Value(scan.text(), form.reader);
      for (Keys.Key key : keys) {
        if (form.fits.test(value.of(key))) {
          findings.add(key.valueAt(), value.end(), form.kind);
        }
      }
    }
  }

  private static Form number(KeyKind key, int least, int most, SensitiveKind kind) {
    return new Form(key, FoldedText::digitsEnd, value -> value.isNumber(least, most), kind);
  }

  /** Single digits, as one reads them out: {@code 7 3 9 1}. */
  private static Form spelled(KeyKind key, int least, int most, SensitiveKind kind) {
    return new Form(
        key,
        Values::spelledEnd,
        v -> v.digits() >= least && v.digits() <= most && v.length() > v.digits(),
        kind);
  }

  private static Form token(KeyKind key, Predicate<Value> fits, SensitiveKind kind) {
    return new Form(key, Values::quotedEnd, fits, kind);
  }

  /** A value that a machine wrote, or that holds a digit as no word of prose does; no PIN. */
  private static Form secret(KeyKind key) {
    return token(
        key,
        v ->
            v.isAssigned()
                && v.length() >= 3
                && (v.hasDigit() || v.isBehind("=\"'>"))
                && !(key == KeyKind.PIN && v.isAllDigits())
                && !v.isOrdinary()
                && !v.isTemplate(),
        SensitiveKind.SECRET);
  }

  /** A word with a few digits at its end, as prose has none, after the bare name. */
  private static boolean isTyped(Value value) {
    boolean word = value.length() >= SHORTEST_TYPED && value.hasForm("a") && value.endsInDigits(4);
    return word && !value.isBehind(WORD_GOES_ON) && !value.isBefore(WORD_GOES_ON);
  }

  /** So many digits in groups as the accounts of Mexico, Spain and France have. */
  private static boolean isPrintedAccount(Value value) {
    int digits = value.digits();
    boolean known = digits == 18 || digits == 20 || digits == 23;
    return known && value.length() > digits && value.isWhole();
  }

  /** India calls the number of a taxpayer PAN too: five letters, four digits, a letter. */
  private static boolean isTaxpayer(Value value) {
    return value.hasLength(10, 10) && value.hasForm("aaaaa0000a");
  }

  private static boolean isPin(Value value) {
    return value.isNumber(4, value.isAssigned() ? 12 : 6);
  }
}
