package org.posrules.service.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

  /** The version in the jar's manifest; {@code development} outside a jar. */
  static String ofJar() {
    String version = Version.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"pos-rules " + ofJar(), "Java " + System.getProperty("java.version")};
  }
}
