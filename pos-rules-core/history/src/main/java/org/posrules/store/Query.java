package org.posrules.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;
import org.posrules.masking.Masking;

/**
 * Which incidents are asked for: those for which all of this holds. Immutable.
 *
 * <p>A card, terminal, shop, merchant, acquirer, cause or span is looked up; anything else is
 * searched for from the newest incident on, which is slow for what is rare. Give it a span.
 *
 * @param from the earliest time; null for any
 * @param before they happened earlier than this; null for any
 * @param places by the caller's names, a card by its token or its hash
 * @param cause the first one of the verdict; null for any
 * @param closed whether they were closed; null for both
 * @param limit how many to a page, from 1 to 1,000
 * @param cursor where the page begins, as the page before it said; null for the first
 */
public record Query(
    @Nullable Instant from,
    @Nullable Instant before,
    Map<Dimension, String> places,
    @Nullable String cause,
    @Nullable Boolean closed,
    int limit,
    @Nullable String cursor) {
  /** The largest page. */
  public static final int MOST = 1_000;

  private static final int PAGE = 100;

  public Query {
    places = Map.copyOf(places);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page holds from 1 to " + MOST + " incidents");
    }
    if (cursor != null) {
      Cursor.of(cursor);
    }
  }

  /** All of them, a hundred to a page. */
  public static Query all() {
    return new Query(null, null, Map.of(), null, null, PAGE, null);
  }

  /** Those from one time on and before another; null for no bound. */
  public Query between(@Nullable Instant earliest, @Nullable Instant end) {
    return new Query(earliest, end, places, cause, closed, limit, cursor);
  }

  /**
   * Those at this place, on this firmware or with this card. An id is looked for as it was kept:
   * what may be a card number in it is masked.
   */
  public Query at(Dimension dimension, String value) {
    Map<Dimension, String> more = new EnumMap<>(Dimension.class);
    more.putAll(places);
    more.put(dimension, dimension == Dimension.CARD ? value : Masking.mask(value).text());
    return new Query(from, before, more, cause, closed, limit, cursor);
  }

  /** Those of this cause. */
  public Query of(String wanted) {
    return new Query(from, before, places, wanted, closed, limit, cursor);
  }

  /** Those that were closed, or those that were not. */
  public Query closed(boolean wanted) {
    return new Query(from, before, places, cause, wanted, limit, cursor);
  }

  /** So many to a page. */
  public Query first(int most) {
    return new Query(from, before, places, cause, closed, most, cursor);
  }

  /** The page that begins here; throws {@link IllegalArgumentException} for what is no cursor. */
  public Query after(@Nullable String next) {
    return new Query(from, before, places, cause, closed, limit, next);
  }

  /** Nothing of it: places and cards stay out of logs. */
  @Override
  public String toString() {
    return "Query";
  }
}
