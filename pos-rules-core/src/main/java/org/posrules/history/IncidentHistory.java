package org.posrules.history;

/**
 * Remembers incidents. An implementation is thread-safe and quick: it is asked in each diagnosis,
 * and must not wait for a disk or a network. When it throws, the diagnosis is made without it, and
 * says that nothing was stored.
 */
public interface IncidentHistory {

  /** What happened before this occasion, and bears on it. */
  Past before(Occasion occasion);

  /**
   * Whether the incident is now kept; false for one that could not be. One whose id or {@link
   * Incident#sale} is kept already is kept, counts once, and as the most careful one of its sale.
   */
  boolean record(Incident incident);

  /** The same to look into alone: what is recorded is not kept. */
  default IncidentHistory readOnly() {
    IncidentHistory whole = this;
    return new IncidentHistory() {
      @Override
      public Past before(Occasion occasion) {
        return whole.before(occasion);
      }

      @Override
      public boolean record(Incident incident) {
        return false;
      }
    };
  }

  /**
   * The last incidents of one week, in this process's memory; the oldest make room for new ones.
   *
   * @param most how many, at least 1; each takes about half a kilobyte
   */
  static IncidentHistory inMemory(int most) {
    return new InMemoryHistory(most);
  }
}
