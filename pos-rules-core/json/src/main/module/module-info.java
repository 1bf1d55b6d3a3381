/** Transactions, diagnoses, shops and assessments as JSON, for the service, the command line, embedders and streams. */
open module org.posrules.json {
  requires static transitive org.jspecify;
  requires transitive org.posrules.core;
  requires transitive com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports org.posrules.json;
  exports org.posrules.json.jackson;
  exports org.posrules.json.jackson3;
  exports org.posrules.json.problems;
  exports org.posrules.json.parts to
      org.posrules.history;
}
