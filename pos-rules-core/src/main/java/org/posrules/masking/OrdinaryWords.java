package org.posrules.masking;

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
          abort, aborted, accepted, account, acquirer, activated, active, admin, after, again,
          alipay, amex, amount, and, app, approve, approved, are, ask, at, authenticated,
          authorised, authorized, balance, bank, be, been, before, being, busy, button, by, cafe,
          call, can, cancel, canceled, cancelled, cannot, card, cards, change, changed, check,
          client, closed, code, coffee, company, complete, completed, confirmed, contact,
          controller, corp, could, credit, customer, data, date, debit, decline, declined,
          default, demo, desk, device, did, different, does, driver, during, enabled, ended,
          enter, entered, entry, event, exceeded, exception, field, for, format, from, front,
          funds, gateway, gmbh, had, handler, has, have, host, hotel, idle, if, in, inactive,
          inc, input, insert, inserted, insufficient, interrupted, issuer, key, keypad, later,
          left, limit, listener, lost, ltd, maestro, main, manager, market, mastercard, merchant,
          message, mismatched, module, must, name, network, new, not-present, number, of,
          offline, old, on, online, or, other, output, over, pay, payment, pending, pin, pinpad,
          plus, pool, pos, present, press, pressed, printer, pro, purchase, re-enter, reader,
          ready, reason, refund, refuses, remove, removed, request, response, restaurant,
          restricted, result, sale, same, scanner, select, selected, server, service, shop,
          should, signature, signed, state, status, stolen, stopped, store, swipe, swiped,
          system, tap, tapped, terminal, terminated, test, the, thread, time, timed, to, too,
          total, transaction, try, type, under, unionpay, unit, unused, unverified, use, used,
          user, value, verification, verified, verify, visa, void, wait, waiting, walked, wallet,
          was, wechat, were, when, while, with, without, worker, would
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
