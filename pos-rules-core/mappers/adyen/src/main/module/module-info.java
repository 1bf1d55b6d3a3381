/** From answers of Adyen to the facts of a failed transaction. */
module org.posrules.adyen {
  requires static transitive org.jspecify;
  requires transitive org.posrules.core;

  exports org.posrules.adyen;
}
