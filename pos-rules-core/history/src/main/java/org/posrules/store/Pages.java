package org.posrules.store;

import java.io.IOException;

/** Reads whatever a query asks for, a page at a time, so that memory does not grow with it. */
final class Pages {
  private Pages() {}

  /** Gives every incident from the query's place on, newest first, and tells how many. */
  static long each(IncidentStore store, Query query, Taker taker) throws IOException {
    long told = 0;
    Query next = query.first(Query.MOST);
    while (true) {
      Page page = store.list(next);
      for (Kept kept : page.incidents()) {
        taker.take(kept);
      }
      told += page.incidents().size();
      if (page.next() == null) {
        return told;
      }
      next = next.after(page.next());
    }
  }

  /** Does something with one of them. */
  @FunctionalInterface
  interface Taker {
    void take(Kept kept) throws IOException;
  }
}
