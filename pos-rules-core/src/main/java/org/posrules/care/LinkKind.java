package org.posrules.care;

/** How a terminal reaches its host. */
public enum LinkKind {
  /** By cable. */
  ETHERNET,
  /** Over the shop's wireless network. */
  WIFI,
  /** Over a mobile network. */
  MOBILE,
  /** Over a telephone line. */
  DIAL_UP
}
