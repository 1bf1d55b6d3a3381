module consumer {
  requires org.posrules.core;
}
