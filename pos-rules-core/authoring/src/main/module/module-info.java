/** Makes rulebooks of files. */
open module org.posrules.authoring {
  requires static transitive org.jspecify;
  requires transitive org.posrules.core;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.kie.api;
  requires org.drools.canonicalmodel;
  requires org.drools.compiler;
  requires org.drools.model.codegen;
  requires org.drools.modelcompiler;
  requires org.objectweb.asm;
  requires org.snakeyaml.engine;
  requires static org.junit.jupiter.api;

  exports org.posrules.authoring;

  provides org.posrules.internal.loading.RulebookCompiler with
      org.posrules.internal.authoring.FolderCompiler;
}
