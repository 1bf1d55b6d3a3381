module consumer {
  requires org.posrules.history;
}
