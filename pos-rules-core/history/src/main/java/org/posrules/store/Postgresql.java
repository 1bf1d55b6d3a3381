package org.posrules.store;

import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that several processes share. */
final class Postgresql {
  private static final Pattern LOGIN_AT_HOST = Pattern.compile("^[^?]*@");
  private static final int CONNECT_SECONDS = 1;
  private static final int ANSWER_SECONDS = 10;

  private Postgresql() {}

  static DataSource source(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    Properties given = settings(url);
    source.setUrl(url);
    source.setApplicationName("pos-rules");
    // Values of rows stay out of what the driver says of an error.
    source.setLogServerErrorDetail(false);
    if (!given.containsKey("connectTimeout")) {
      source.setConnectTimeout(CONNECT_SECONDS);
    }
    if (!given.containsKey("socketTimeout")) {
      source.setSocketTimeout(ANSWER_SECONDS);
    }
    return source;
  }

  /** What the address says; the driver would log a part of one that has a password at its host. */
  private static Properties settings(String url) {
    if (LOGIN_AT_HOST.matcher(url).find()) {
      throw badAddress();
    }
    Properties settings = Driver.parseURL(url, null);
    if (settings == null) {
      throw badAddress();
    }
    return settings;
  }

  /** Why the database cannot be used, in one sentence. */
  static String why(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    String reason =
        state.startsWith("28")
            ? "it refuses this user or password."
            : state.startsWith("3D")
                ? "the server has no database of this name."
                : state.equals("42501")
                    ? "this user may not make tables in it."
                    : state.startsWith("08")
                        ? "no server answers at this address."
                        : "it answers with the error " + state + ".";
    return "The history's PostgreSQL database cannot be used: " + reason;
  }

  private static StoreException badAddress() {
    return StoreException.unusable(
        "The history's address is none of PostgreSQL: it must be like"
            + " jdbc:postgresql://host:5432/database?user=name, with the password in"
            + " &password= or in ~/.pgpass.",
        null);
  }
}
