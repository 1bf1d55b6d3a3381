/** From exceptions and error events of JavaPOS to the facts of a failed transaction. */
module org.posrules.javapos {
  requires static transitive org.jspecify;
  requires transitive org.posrules.core;
  // By the name of its file, since its jar says none.
  requires transitive javapos.contracts;

  exports org.posrules.javapos;
}
