package org.posrules.internal.intake.masking;

import java.util.Set;

/**
 * The words with which messages speak of a value instead of giving it, as in "password incorrect"
 * or "cardholder: cancelled". Immutable; safe to share.
 */
final class OrdinaryWords {
  private static final Set<String> INSTEAD_OF_VALUES =
      words(
          """
      absent, bad, blocked, denied, disabled, empty, error, expired, failed, failure, false,
      hidden, incorrect, invalid, is, locked, masked, mismatch, missing, n/a, nil, no, none, not,
      null, object, ok, please, redacted, refused, rejected, required, retry, string, success,
      timeout, true, unauthorized, unavailable, undefined, unknown, valid, wrong, yes
      """);

  /** Not for secrets: some people choose such a word as a password. */
  private static final Set<String> INSTEAD_OF_NAMES =
      words(
          """
      abort, aborted, accepted, acquirer, activated, active, after, again, amount, and, approve,
      approved, are, ask, at, authenticated, authorised, authorized, balance, bank, be, been,
      before, being, busy, button, by, call, can, cancel, canceled, cancelled, cannot, card,
      cards, change, changed, check, closed, code, complete, completed, confirmed, contact,
      could, data, decline, declined, device, did, different, does, during, enabled, ended,
      enter, entered, entry, exceeded, field, for, format, from, funds, had, has, have, host,
      idle, if, in, inactive, input, insert, inserted, insufficient, interrupted, issuer, key,
      later, left, limit, lost, message, mismatched, must, name, network, new, not-present, of,
      offline, old, on, online, or, other, output, over, payment, pending, pin, present, press,
      pressed, purchase, re-enter, reader, ready, reason, refund, refuses, remove, removed,
      response, restricted, result, sale, same, select, selected, should, signature, signed,
      state, status, stolen, stopped, swipe, swiped, system, tap, tapped, terminal, terminated,
      the, timed, to, too, total, transaction, try, type, under, unused, unverified, use, used,
      value, verification, verified, verify, void, wait, waiting, walked, was, were, when, while,
      with, without, would
      """);

  private OrdinaryWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Lexicon.words(list));
  }

  /** Whether this word stands where a value is missing or wrong. */
  static boolean replacesValue(String word) {
    return INSTEAD_OF_VALUES.contains(word);
  }

  /** Whether a message says this of a person, so that it is no name. */
  static boolean replacesName(String word) {
    return replacesValue(word) || INSTEAD_OF_NAMES.contains(word);
  }
}
