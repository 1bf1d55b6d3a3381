package org.posrules;

/** State of the terminal's link when the transaction failed, as the terminal reported it. */
public enum NetworkStatus {
  /** The link was up. */
  ONLINE,
  /** The link was up, but slow or lossy. */
  DEGRADED,
  /** The link was down. */
  OFFLINE,
  /** The caller asked and could not find out. Says the same as not giving the fact. */
  UNKNOWN
}
