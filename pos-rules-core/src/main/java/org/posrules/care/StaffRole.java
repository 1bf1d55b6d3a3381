package org.posrules.care;

/** What somebody does in the shop. */
public enum StaffRole {
  /** Takes payments. */
  CASHIER,
  /** Also refunds, reverses and settles. */
  SUPERVISOR,
  /** Decides, and has the contracts. */
  OWNER,
  /** Looks after the devices. */
  TECHNICIAN
}
