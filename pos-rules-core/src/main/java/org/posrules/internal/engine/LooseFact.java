package org.posrules.internal.engine;

import org.kie.api.runtime.rule.FactHandle;

/** A fact that is in no session, in the form in which a constraint takes it. */
record LooseFact(Object fact) implements FactHandle {
  @Override
  public Object getObject() {
    return fact;
  }

  @Override
  public boolean isNegated() {
    return false;
  }

  @Override
  public boolean isEvent() {
    return false;
  }

  @Override
  public long getId() {
    return 0;
  }

  @Override
  public long getRecency() {
    return 0;
  }

  @Override
  public <K> K as(Class<K> type) {
    return type.cast(this);
  }

  @Override
  public boolean isValid() {
    return true;
  }

  @Override
  public String toExternalForm() {
    return fact.toString();
  }
}
