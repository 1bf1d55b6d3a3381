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

  /**
   * The console as the arguments want it. They are looked at before they are parsed, since help and
   * complaints about them have colours too.
   */
  static Console applied(Console console, List<String> arguments) {
    boolean colour = console.colour();
    for (int i = 0; i < arguments.size(); i++) {
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      String argument = arguments.get(i).equals(NAME) ? NAME + "=" + next : arguments.get(i);
      if (argument.equalsIgnoreCase(NAME + "=" + When.ALWAYS)) {
        colour = true;
      } else if (argument.equalsIgnoreCase(NAME + "=" + When.NEVER)) {
        colour = false;
      }
    }
    return console.withColour(colour);
  }
}
