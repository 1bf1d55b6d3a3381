/** Says why a POS transaction failed, who must act, and whether it is safe to try again. */
open module org.posrules.core {
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires java.management;
  requires org.kie.api;
  requires org.drools.base;
  requires org.drools.canonicalmodel;
  requires org.drools.core;
  requires org.drools.kiesession;
  requires org.drools.modelcompiler;

  exports org.posrules;
  exports org.posrules.care;
  exports org.posrules.facts;
  exports org.posrules.history;
  exports org.posrules.masking;
  exports org.posrules.rulebook;

  exports org.posrules.internal.engine to
      org.posrules.authoring;
  exports org.posrules.internal.evidence to
      org.posrules.authoring;
  exports org.posrules.internal.judging to
      org.posrules.authoring;
  exports org.posrules.internal.loading to
      org.posrules.authoring;
  exports org.posrules.internal.packing to
      org.posrules.authoring;
  exports org.posrules.internal.rulebook.care to
      org.posrules.authoring;
  exports org.posrules.internal.care to
      org.posrules.authoring;
  exports org.posrules.internal.resemblance to
      org.posrules.authoring;
  exports org.posrules.internal.rulebook to
      org.posrules.authoring;
  exports org.posrules.internal.text to
      org.posrules.authoring,
      org.posrules.json;
  exports org.posrules.internal.values to
      org.posrules.authoring;

  uses org.posrules.internal.loading.RulebookCompiler;
}
