package org.posrules.store;

import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** A database that several processes share. */
final class Postgresql {
  private static final Pattern LOGIN_AT_HOST = Pattern.compile("^[^?]*@");

  private Postgresql() {}

  /** What the address says goes before what is set here. */
  static DataSource source(String url) {
    // The driver would log a part of an address with a password at its host.
    if (LOGIN_AT_HOST.matcher(url).find() || !isUnderstood(url)) {
      throw StoreException.unusable(
          "The history's address is none of PostgreSQL: it must be like"
              + " jdbc:postgresql://host:5432/database?user=name, with the password in"
              + " &password= or in ~/.pgpass.",
          null);
    }
    Properties settings = new Properties();
    settings.setProperty("ApplicationName", "pos-rules");
    settings.setProperty("connectTimeout", "1");
    settings.setProperty("socketTimeout", "30");
    // Values of rows stay out of what the driver says of an error.
    settings.setProperty("logServerErrorDetail", "false");
    return new DriverDataSource(url, null, settings, null, null);
  }

  private static boolean isUnderstood(String url) {
    try {
      return DriverManager.getDriver(url).acceptsURL(url);
    } catch (SQLException e) {
      return false;
    }
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
}
