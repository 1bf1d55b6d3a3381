package org.posrules.service.settings;

import java.util.Locale;

/**
 * Something that can be set. Its name is that of the flag without its hyphens, and of the key in a
 * file; in the environment it is {@code POSRULES_} and the name in capitals.
 */
public enum Setting {
  HOST("ADDRESS", "127.0.0.1", "Where to listen. Other than loopback needs --keys or --insecure."),
  PORT("N", "8080", "Where to listen. 0: any free port."),
  RULES("DIR", "", "A rulebook folder to use instead of the bundled rules."),
  OVERLAY("DIR", "", "A folder of your own rules and rows to add; may be given again.", true),
  RULEBOOK("FILE", "", "A rulebook that pos-rules build has written. Needs --trust."),
  TRUST("KEY.pem", "", "A key that --rulebook may be signed with; may be given again.", true),
  LEAST_SEQUENCE("N", "", "Refuse a --rulebook with a lower sequence number."),
  WATCH("true|false", "true", "Whether changed rules are loaded while the service runs."),
  STATE("DIR", "", "Where the last good rulebook is kept, for a start with a broken one."),
  HISTORY("WHERE", "", "A file in which incidents are kept, or jdbc:postgresql:…"),
  HISTORY_BESIDE(
      "PATH", "", "Where the history's .key and .journal stand, if not beside its file."),
  HISTORY_DAYS("N", "400", "How many days incidents are kept. 0: for ever."),
  SHOPS("DIR", "", "A folder of shops, a file each; a diagnosis names what is open at its shop."),
  KEYS("FILE", "", "Keys of those who may use the service, hashed; see pos-rules apikey."),
  INSECURE("true|false", "false", "Let everybody who reaches the address use the service."),
  RATE("N", "0", "Requests a second for each key, or address without a key. 0: any number."),
  BURST("N", "200", "So many at once before the rate counts."),
  TLS_CERT("FILE.pem", "", "Certificate chain; with --tls-key, HTTPS alone is spoken."),
  TLS_KEY("FILE.pem", "", "Private key (PKCS 8) of the certificate."),
  TLS_CLIENT_CA("FILE.pem", "", "Only clients with a certificate of this authority may connect."),
  CORS_ORIGIN("ORIGIN", "", "A page's origin that may call; may be given again.", true),
  ACCESS_LOG("true|false", "true", "Whether each request is a JSON line on standard output."),
  WORKERS("N", "", "Diagnoses made at the same time. As many as processors unless given."),
  QUEUE("N", "128", "Requests that may wait for a worker; more are told to come back."),
  CONNECTIONS("N", "1024", "Connections open at the same time."),
  DRAIN("SECONDS", "5", "After SIGTERM: how long not ready is told before no more are taken.");

  private final String label;
  private final String standard;
  private final String meaning;
  private final boolean list;

  Setting(String label, String standard, String meaning) {
    this(label, standard, meaning, false);
  }

  Setting(String label, String standard, String meaning, boolean list) {
    this.label = label;
    this.standard = standard;
    this.meaning = meaning;
    this.list = list;
  }

  /** Its key in a file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its flag on the command line. */
  public String flag() {
    return "--" + key();
  }

  /** Its name in the environment. */
  public String variable() {
    return "POSRULES_" + name();
  }

  /** What a value looks like, for help. */
  public String label() {
    return label;
  }

  /** Its value where nothing sets it; empty when there is none. */
  public String standard() {
    return standard;
  }

  /** What it is for, in a sentence or two. */
  public String meaning() {
    return meaning;
  }

  /** Whether it may have several values; in the environment they are parted by commas. */
  public boolean isList() {
    return list;
  }

  /** Whether the flag alone says yes. */
  public boolean isSwitch() {
    return label.equals("true|false");
  }
}
