package org.posrules.service.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** The flag of every verb that says when to use colours. */
final class ColorFlag {
  private static final String NAME = "--color";

  private ColorFlag() {}

  /** When to use colours. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static OptionSpec option() {
    return OptionSpec.builder(NAME)
        .type(When.class)
        .paramLabel("WHEN")
        .description("Colours: auto, always or never. auto: at a terminal that has them.")
        .build();
  }

  /** The console as the arguments want it. */
  static Console applied(Console console, List<String> arguments) {
    boolean colour = console.colour();
    for (String when : Unparsed.values(NAME, arguments)) {
      if (when.equalsIgnoreCase(When.ALWAYS.name())) {
        colour = true;
      } else if (when.equalsIgnoreCase(When.NEVER.name())) {
        colour = false;
      }
    }
    return console.withColour(colour);
  }
}
