package org.posrules.cases;

import org.posrules.history.Incident;
import org.posrules.history.IncidentHistory;
import org.posrules.history.Occasion;
import org.posrules.history.Past;

/** A history that remembers what a case says that it remembers. */
public final class PlannedHistory implements IncidentHistory {
  private volatile Past planned = Past.NONE;

  /** What is remembered from now on. */
  public void plan(Past past) {
    planned = past;
  }

  @Override
  public Past before(Occasion occasion) {
    return planned;
  }

  @Override
  public boolean record(Incident incident) {
    return true;
  }
}
