/** From ISO 8583 messages to the facts of a failed transaction. */
module org.posrules.iso8583 {
  requires static transitive org.jspecify;
  requires transitive org.posrules.core;

  exports org.posrules.iso8583;
}
