package org.posrules;

/** What is at fault. */
public enum FaultCategory {
  /** Terminal, reader, printer, PIN pad, cable, power, SIM, or the card medium itself. */
  HARDWARE,
  /** Application, firmware, parameters, message format, batch, sequence or clock state. */
  SOFTWARE,
  /** A link down, an unreachable party, a time-out. */
  NETWORK,
  /** Keys, MAC, PIN, certificates, tamper, suspicion, EMV authentication, credentials. */
  SECURITY,
  /** A business decline: nothing is broken; a limit, account, card or registration rule said no. */
  BUSINESS,
  /** The facts do not tell. */
  UNKNOWN
}
