module consumer {
  requires org.posrules.authoring;
}
