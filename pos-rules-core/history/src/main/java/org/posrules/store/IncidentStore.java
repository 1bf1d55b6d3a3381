package org.posrules.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;

/**
 * Incidents, what helped against them, and outages, in a database. Each call is one transaction:
 * when it returns, what it did survives the end of the process and of the machine. Thread-safe.
 *
 * <p>Every method throws {@link StoreException} when the database cannot be used, within some
 * seconds. Times are kept to the microsecond; of a card nothing is kept but its {@link #hash}.
 */
public interface IncidentStore extends AutoCloseable {

  /**
   * Keeps these incidents. One whose id or whose {@link Incident#sale sale} is kept already is no
   * other incident: by its id that of its sale is found from then on, and what that says is the
   * most careful of all that were brought, in whatever order and however often.
   *
   * @return how many were new
   */
  int add(List<Incident> incidents);

  /**
   * The incident of this id, and how it was closed. The id of a later diagnosis of its sale leads
   * to it too, so it may have another id than was asked for.
   */
  Optional<Kept> find(String id);

  /** A page of the incidents asked for, newest first. */
  Page list(Query query);

  /** How many incidents there are of each kind asked for, most first. */
  List<Count> count(Aggregate aggregate);

  /**
   * Closes an incident with what was done about it, by any id that it is found by. A second closing
   * takes the place of the first.
   *
   * @return false when no such incident is kept
   */
  boolean close(Fix fix);

  /** How each action did against each cause on each terminal model, over all that is kept. */
  List<FixCount> fixes();

  /** Forgets what happened before this time, and outages that ended before it. */
  int deleteBefore(Instant time);

  /**
   * Forgets a merchant's incidents, and outages of that merchant. What waits in a journal comes in
   * later: wait for it first.
   */
  int deleteMerchant(String merchantId);

  /** The newest incidents since this time, oldest first: what a memory is filled with. */
  List<Incident> since(Instant time, int most);

  /** Keeps an outage in the place of what was known of it. */
  void saveOutage(Outage outage);

  /** The outages that began since this time or went on at it, newest first. */
  List<Outage> outages(Instant since);

  /** The outages that go on, newest first. */
  List<Outage> openOutages();

  /** What a card is kept under: the same for the same token and key, and of no use without it. */
  String hash(String cardToken);

  /** The same incident with the hash in the place of the card's token. */
  default Incident hide(Incident incident) {
    Occasion occasion = incident.occasion();
    Occasion hidden = hide(occasion);
    return hidden == occasion ? incident : incident.toBuilder().occasion(hidden).build();
  }

  /** The same with the hash in the place of the card's token. */
  default Occasion hide(Occasion occasion) {
    String token = occasion.cardToken();
    String hash = token == null ? null : hash(token);
    return Objects.equals(hash, token) ? occasion : occasion.toBuilder().cardToken(hash).build();
  }

  @Override
  void close();
}
