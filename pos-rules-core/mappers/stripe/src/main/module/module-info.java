/** From exceptions, payments and readers of Stripe to the facts of a failed transaction. */
module org.posrules.stripe {
  requires static transitive org.jspecify;
  requires transitive org.posrules.core;
  // By the name of its file, since its jar says none.
  requires transitive stripe.java;

  exports org.posrules.stripe;
}
