/** Remembers incidents in a database, notices outages, and learns which remedies help. */
open module org.posrules.history {
  requires static transitive org.jspecify;
  requires transitive org.posrules.core;
  requires org.posrules.json;
  requires com.fasterxml.jackson.core;
  requires com.zaxxer.hikari;
  requires de.siegmar.fastcsv;
  requires java.sql;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;

  exports org.posrules.memory;
  exports org.posrules.outage;
  exports org.posrules.store;
}
