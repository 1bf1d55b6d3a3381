package org.posrules.service.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.RulebookException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells of what went wrong with a command. What was typed is told only where it is a name. */
final class Failures {
  private static final String NEEDLESS_VALUE = "(?s)should be specified without '.*' parameter";
  private static final String NAME = "-{0,2}[A-Za-z][A-Za-z-]{0,29}";

  private final Console console;
  private final boolean json;

  /**
   * @param json whether programs read it
   */
  Failures(Console console, boolean json) {
    this.console = console;
    this.json = json;
  }

  /** Of flags and arguments. */
  int wrongFlags(ParameterException e) {
    String verb = e.getCommandLine().getCommandSpec().qualifiedName();
    return tell(Refusal.usage(List.of(reason(e), verb + " --help tells more")));
  }

  /** Of a verb that was running. */
  int failed(Exception e) {
    if (e instanceof UsageException usage) {
      return tell(usage.refusal());
    }
    if (e instanceof RulebookException rulebook) {
      return tell(Refusal.rulebook(rulebook.problems(), console.locale()));
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      return tell(Refusal.usage(List.of("cannot read or write: " + e.getClass().getSimpleName())));
    }
    return tell(Refusal.internal(e, 0));
  }

  private int tell(Refusal refusal) {
    if (json) {
      console.err().writeBytes(refusal.json());
      console.err().println();
    } else {
      refusal.complain(console);
    }
    return refusal.exitCode();
  }

  private static String reason(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(e.getCommandLine(), unmatched.getUnmatched().get(0));
    }
    List<String> unknown = e.getCommandLine().getUnmatchedArguments();
    if (!unknown.isEmpty()) {
      return unmatched(e.getCommandLine(), unknown.get(0));
    }
    ArgSpec argument = e.getArgSpec();
    boolean badValue = e.getValue() != null && argument != null;
    return badValue && !(e instanceof MissingParameterException)
        ? label(argument) + ": " + asked(argument, e)
        : String.valueOf(e.getMessage()).replaceFirst(NEEDLESS_VALUE, "takes no value");
  }

  private static String label(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.names()[0]
        : argument.paramLabel();
  }

  /** In our own words, for the parser's would repeat the value; except those of our converters. */
  private static String asked(ArgSpec argument, ParameterException e) {
    Throwable cause = e.getCause();
    if (argument.converters().length > 0 && cause != null) {
      return String.valueOf(cause.getMessage());
    }
    Class<?> type = argument.type();
    if (type.isEnum()) {
      Stream<String> names = Arrays.stream(type.getEnumConstants()).map(String::valueOf);
      return "must be one of " + String.join(", ", names.toList());
    }
    if (type == Boolean.class || type == boolean.class) {
      return argument.arity().max() == 0 ? "takes no value" : "must be true or false";
    }
    if (Map.class.isAssignableFrom(type)) {
      return "must be " + argument.paramLabel();
    }
    return type == Path.class ? "must be a path" : "must be a number";
  }

  private static String unmatched(CommandLine command, String argument) {
    String typed = argument.replaceFirst("(?s)=.*", "");
    if (typed.startsWith("-")) {
      return unknown("flag", typed, command.getCommandSpec().optionsMap().keySet());
    }
    return command.getSubcommands().isEmpty()
        ? "there are more arguments than it takes; put a text of several words in quotes"
        : noVerb(typed, command);
  }

  /** That there is no such verb, and which may have been meant. */
  static String noVerb(String typed, CommandLine root) {
    return unknown("verb", typed, root.getSubcommands().keySet());
  }

  private static String unknown(String what, String typed, Set<String> known) {
    String shown = typed.matches(NAME) ? " " + typed : " of this name";
    return "there is no " + what + shown + Nearest.hint(typed, known);
  }
}
