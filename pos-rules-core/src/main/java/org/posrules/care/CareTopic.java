package org.posrules.care;

/** What a finding about a shop is about. */
public enum CareTopic {
  /** Setting up and testing a terminal. */
  INSTALLATION,
  /** Cleaning, checks and wear. */
  UPKEEP,
  /** Copies of the register's data, and getting them back. */
  BACKUP,
  /** What people must know. */
  TRAINING,
  /** Versions of firmware and applications. */
  SOFTWARE,
  /** Passwords, seals, networks, card data. */
  SECURITY,
  /** What to do when it fails. */
  EMERGENCY,
  /** Supplier, fees and terms. */
  CONTRACT,
  /** Papers for an acquirer. */
  APPLICATION,
  /** Looking at all of it now and then. */
  REVIEW
}
