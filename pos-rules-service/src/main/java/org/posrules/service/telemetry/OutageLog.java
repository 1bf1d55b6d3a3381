package org.posrules.service.telemetry;

import org.posrules.history.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells operators of outages; the names of places are left out, {@code /v1/outages} has them. */
public final class OutageLog {
  private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);

  private OutageLog() {}

  /** One that has begun, grown or ended. */
  public static void tell(Outage outage) {
    LOG.warn(
        "outage {} of one {} since {}: {} of {} failed at {} terminals, mostly {}; {}",
        outage.id(),
        outage.dimension(),
        outage.since(),
        outage.failures(),
        outage.trials(),
        outage.terminals(),
        outage.cause(),
        outage.until() == null ? "goes on" : "ended at " + outage.until());
  }
}
