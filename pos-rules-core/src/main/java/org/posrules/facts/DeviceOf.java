package org.posrules.facts;

/** That a word of the device's status belongs to a family by its cause. */
public record DeviceOf(String family, DeviceSignal signal) implements RowOf {}
