package org.posrules.json.parts;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of a string with a grammar of its own: time, day, month, language. */
public final class Dates {
  private static final int LONGEST = 64;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  private Dates() {}

  /** ISO 8601 date and time with an offset. */
  public static Kind<OffsetDateTime> time() {
    return in -> {
      String text = Scalars.anyText(in, "a date and time as a string", LONGEST);
      if (text == null) {
        return null;
      }
      try {
        OffsetDateTime time = OffsetDateTime.parse(text);
        return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR
            ? time
            : in.refuse("out-of-range", "the year must be from 1970 to 9999");
      } catch (DateTimeException e) {
        return in.refuse(
            "not-a-time",
            "must be an ISO 8601 date and time with offset, as in 2026-11-22T10:15:00+01:00");
      }
    };
  }

  /** How long, as a whole number of milliseconds. */
  public static Kind<Duration> millis() {
    Kind<Long> number = Scalars.wholeNumber();
    return in -> {
      Long millis = number.read(in);
      return millis == null ? null : Duration.ofMillis(millis);
    };
  }

  /** A day as {@code YYYY-MM-DD}. Blank text says nothing. */
  public static Kind<LocalDate> day() {
    return Scalars.parsed(
        "a day as a string",
        LocalDate::parse,
        new Refusal("not-a-day", "must be a day as YYYY-MM-DD, as in 2026-11-28"));
  }

  /** A month as {@code YYYY-MM}. */
  public static Kind<YearMonth> month() {
    return in -> {
      String text = Scalars.anyText(in, "a month as a string", LONGEST);
      if (text == null) {
        return null;
      }
      try {
        return MONTH.matcher(text).matches() ? YearMonth.parse(text) : notAMonth(in);
      } catch (DateTimeException e) {
        return notAMonth(in);
      }
    };
  }

  private static @Nullable YearMonth notAMonth(Reading in) {
    return in.refuse("not-a-month", "must be a month as YYYY-MM, as in 2027-03");
  }

  /** A BCP 47 language tag. */
  public static Kind<Locale> language() {
    return in -> {
      String text = Scalars.anyText(in, "a language tag as a string", LONGEST);
      if (text == null || text.isBlank()) {
        return null;
      }
      try {
        return new Locale.Builder().setLanguageTag(text).build();
      } catch (IllformedLocaleException e) {
        return in.refuse("not-a-language", "must be a BCP 47 tag, as in zh-CN or en");
      }
    };
  }
}
