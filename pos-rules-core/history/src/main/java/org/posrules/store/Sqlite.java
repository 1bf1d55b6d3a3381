package org.posrules.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** One file, with a write-ahead log that is forced to disk at each commit. */
final class Sqlite {
  /** How long to wait for another process, such as the command line's, to finish writing. */
  static final Duration BUSY = Duration.ofSeconds(1);

  private static final int CACHE_KIB = 16 * 1024;

  /**
   * Pages of the log before they are brought into the file: rows lie apart in each index, so the
   * more there are, the fewer are written twice. Some thirty megabytes beside the file.
   */
  private static final String PAGES_OF_LOG = "8000";

  private static final int PRIMARY_CODE = 0xff;

  private Sqlite() {}

  static DataSource source(String file) {
    Path path = Path.of(file).toAbsolutePath();
    try {
      PrivateFiles.ensure(path);
    } catch (IOException e) {
      throw StoreException.unusable(
          "The history cannot be kept in " + file + ": the file cannot be made.", e);
    }
    if (!Files.isRegularFile(path) || !Files.isWritable(path)) {
      throw StoreException.unusable(
          "The history cannot be kept in " + file + ": that is no file this account may write.",
          null);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) BUSY.toMillis());
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIB);
    config.setPragma(Pragma.WAL_AUTOCHECKPOINT, PAGES_OF_LOG);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path);
    return source;
  }

  /** Whether another process had locked the file. */
  static boolean isBusy(SQLException failure) {
    return (failure.getErrorCode() & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_BUSY.code;
  }

  /** Why the file cannot be used, in one sentence. */
  static String why(SQLException failure, String file) {
    int code = failure.getErrorCode() & PRIMARY_CODE;
    String reason =
        code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code
            ? "it is damaged, or no SQLite database."
            : isBusy(failure)
                ? "another process is writing it and does not end."
                : code == SQLiteErrorCode.SQLITE_FULL.code
                    ? "the disk is full."
                    : "SQLite cannot use it; is its folder writable?";
    return "The history cannot be kept in " + file + ": " + reason;
  }
}
