package org.posrules.iso8583;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a message was made. Where it has no year, that year is taken in which the message is at most
 * half a year old and no more than a day ahead; where there is none, the time is not known.
 */
final class TimeOfMessage {
  private static final Duration OLDEST = Duration.ofDays(183);
  private static final Duration AHEAD = Duration.ofDays(1);

  private static final Pattern LOCAL_TIME_1987 = Pattern.compile("[0-9]{6}");
  private static final Pattern LOCAL_TIME_1993 = Pattern.compile("[0-9]{12}");
  private static final Pattern LOCAL_TIME_2003 = Pattern.compile("20[0-9]{12}");
  private static final Pattern LOCAL_DATE = Pattern.compile("[0-9]{4}");
  private static final Pattern SENT_AT = Pattern.compile("[0-9]{10}");
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  private final Clock clock;
  private final boolean knowsZone;

  /** {@code local}: the time now, in the terminal's zone; null: the zone is not known. */
  TimeOfMessage(@Nullable Clock local) {
    this.clock = local == null ? Clock.systemUTC() : local;
    this.knowsZone = local != null;
  }

  @Nullable OffsetDateTime of(Elements message, char version) {
    OffsetDateTime local = knowsZone ? local(message, version) : null;
    return local != null ? local : universal(message);
  }

  /** DE12, which has a date of its own since 1993, and before that the one of DE13. */
  private @Nullable OffsetDateTime local(Elements message, char version) {
    Pattern form =
        switch (version) {
          case Mti.V1987 -> LOCAL_TIME_1987;
          case Mti.V1993 -> LOCAL_TIME_1993;
          default -> LOCAL_TIME_2003;
        };
    String time = message.read(Elements.LOCAL_TIME, form);
    String date = version == Mti.V1987 ? message.read(Elements.LOCAL_DATE, LOCAL_DATE) : "";
    if (time == null || date == null) {
      return null;
    }
    return message.usable(Elements.LOCAL_TIME, found(date + time, clock.getZone()));
  }

  /** DE7, in universal time by the standard. */
  private @Nullable OffsetDateTime universal(Elements message) {
    String sentAt = message.read(Elements.SENT_AT, SENT_AT);
    return sentAt == null ? null : message.usable(Elements.SENT_AT, found(sentAt, ZoneOffset.UTC));
  }

  private @Nullable OffsetDateTime found(String digits, ZoneId zone) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    int year = now.getYear();
    return switch (digits.length()) {
      case 14 -> moment(digits, zone).orElse(null);
      case 12 -> moment(year / 100 + digits, zone).orElse(null);
      default ->
          Stream.of(year + 1, year, year - 1)
              .flatMap(any -> moment(any + digits, zone).stream())
              .filter(moment -> isNear(Duration.between(moment, now)))
              .findFirst()
              .orElse(null);
    };
  }

  private static boolean isNear(Duration age) {
    return age.compareTo(OLDEST) <= 0 && age.compareTo(AHEAD.negated()) >= 0;
  }

  private static Optional<OffsetDateTime> moment(String digits, ZoneId zone) {
    try {
      return Optional.of(LocalDateTime.parse(digits, WHOLE).atZone(zone).toOffsetDateTime());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
