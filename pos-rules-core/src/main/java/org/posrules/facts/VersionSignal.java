package org.posrules.facts;

import java.util.List;

/**
 * A version of the terminal's software.
 *
 * @param of which software
 * @param version as given, without a leading {@code v} and without what follows a space
 */
public record VersionSignal(Software of, String version) implements Signal {

  /** Which software. */
  public enum Software {
    /** Of the terminal or reader. */
    FIRMWARE,
    /** The payment application. */
    APPLICATION
  }

  /** Whether this is the version or one below it: 1.4 and 1.4.2 are in line 1.4, 1.40 is not. */
  public boolean inLine(String line) {
    return version.equals(line) || version.startsWith(line + ".");
  }

  @Override
  public List<String> facts() {
    return List.of(of == Software.FIRMWARE ? "firmwareVersion" : "appVersion");
  }
}
