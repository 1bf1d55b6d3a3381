package org.posrules.service.report;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.posrules.rulebook.Titles;
import org.posrules.service.words.Words;

/** How a report says things in one language. */
final class Wording {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Words report;
  private final Words words;
  private final Titles titles;
  private final Locale language;
  private final ZoneId zone;

  Wording(Titles titles, Locale language, ZoneId zone) {
    this.report = Words.ofReport(language);
    this.words = Words.in(language);
    this.titles = titles;
    this.language = language;
    this.zone = zone;
  }

  String get(String key, Object... values) {
    return report.get(key, values);
  }

  String cause(String name) {
    return titles.cause(name, language);
  }

  String action(String id) {
    return titles.action(id, language);
  }

  /** What the report calls a constant, else what all of the service calls it. */
  String of(Enum<?> constant) {
    String special = report.of(constant);
    return special.equals(constant.name()) ? words.of(constant) : special;
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
  }

  String percent(double part) {
    return words.percent(part);
  }

  String minutes(long minutes) {
    return words.time((int) Math.min(minutes, Integer.MAX_VALUE));
  }

  String time(Instant time) {
    return TIME.format(time.atZone(zone));
  }
}
