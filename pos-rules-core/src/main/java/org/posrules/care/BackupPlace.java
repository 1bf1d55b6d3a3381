package org.posrules.care;

/** Where a copy is kept. */
public enum BackupPlace {
  /** On the device that it is a copy of. */
  SAME_DEVICE,
  /** On another device in the shop. */
  OTHER_DEVICE,
  /** On a carrier in another building. */
  OTHER_PLACE,
  /** With a provider. */
  CLOUD
}
