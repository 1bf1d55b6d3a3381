package org.posrules.iso8583;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.posrules.FailedTransaction;

/** Messages of the tests: a sale over 180.00 EUR at a terminal, and its answer. */
final class Messages {
  /** A test number that no issuer gives out. */
  static final String PAN = "4000000000000002";

  private Messages() {}

  static Map<Integer, String> sale() {
    Map<Integer, String> message = new HashMap<>();
    message.put(0, "0200");
    message.put(2, PAN);
    message.put(3, "000000");
    message.put(4, "000000018000");
    message.put(11, "000123");
    message.put(14, "2712");
    message.put(22, "051");
    message.put(32, "10000001");
    message.put(35, PAN + "=27122011234567890");
    message.put(37, "633200000123");
    message.put(41, "TERM0001");
    message.put(42, "MERCHANT 000001");
    message.put(49, "978");
    message.put(52, "0102030405060708");
    return message;
  }

  static Map<Integer, String> answer(String code) {
    Map<Integer, String> message = new HashMap<>();
    message.put(0, "0210");
    message.put(11, "000123");
    message.put(39, code);
    message.put(41, "TERM0001");
    return message;
  }

  /** The message with another value; null: without the element. */
  static Map<Integer, String> with(Map<Integer, String> message, int number, String value) {
    Map<Integer, String> changed = new HashMap<>(message);
    changed.put(number, value);
    return changed;
  }

  static FailedTransaction facts(Map<Integer, String> request, Map<Integer, String> answer) {
    return Iso8583.standard().failed(request::get, answer == null ? null : answer::get).build();
  }

  static List<Integer> leftOut(Map<Integer, String> request, Map<Integer, String> answer) {
    List<Integer> numbers = new ArrayList<>();
    Iso8583.standard()
        .leftOut(numbers::add)
        .localTime(Clock.systemUTC())
        .failed(request::get, answer == null ? null : answer::get);
    return numbers;
  }
}
