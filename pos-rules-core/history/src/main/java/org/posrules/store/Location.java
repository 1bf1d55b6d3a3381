package org.posrules.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a history is kept: its database, and beside which file its key and its journal stand.
 * Immutable.
 *
 * @param where a file for SQLite, or {@code jdbc:postgresql:} and what the driver makes of the rest
 * @param beside the path that {@code .key} and {@code .journal} are put behind. Processes that
 *     share a database must have the same key, and each its own journal
 */
public record Location(String where, Path beside) {
  static final String POSTGRESQL = "jdbc:postgresql:";

  private static final String USUAL = "pos-rules-history";

  /**
   * The usual place: beside the database file; for PostgreSQL {@code pos-rules-history} in the
   * working folder. Throws {@link StoreException} for what is neither.
   */
  public static Location of(String where) {
    if (where.startsWith(POSTGRESQL)) {
      return new Location(where, Path.of(USUAL));
    }
    if (where.isBlank() || where.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
      throw StoreException.unusable(
          "A history is kept in a file for SQLite or in a jdbc:postgresql: database, nowhere else.",
          null);
    }
    try {
      return new Location(where, Path.of(where));
    } catch (InvalidPathException e) {
      throw StoreException.unusable("The history's file has a name that no file can have.", e);
    }
  }

  /** The key with which names of cards are hashed. */
  public Path cardKey() {
    return behind(".key");
  }

  /** What waits to come into the database. */
  public Path journal() {
    return behind(".journal");
  }

  boolean isPostgresql() {
    return where.startsWith(POSTGRESQL);
  }

  private Path behind(String ending) {
    return Path.of(beside + ending);
  }

  /** Which kind of database; a password may stand in the rest. */
  @Override
  public String toString() {
    return isPostgresql() ? POSTGRESQL + "..." : where;
  }
}
