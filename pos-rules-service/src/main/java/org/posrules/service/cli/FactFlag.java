package org.posrules.service.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A flag that gives one fact.
 *
 * @param names of the flag, the usual one first
 * @param field of the request; {@code references/rrn} for a member of a member
 * @param kind how the text becomes JSON
 * @param label of the value in the help
 * @param description for the help
 */
record FactFlag(List<String> names, String field, Kind kind, String label, String description) {
  FactFlag {
    names = List.copyOf(names);
  }

  static FactFlag of(String name, String field, Kind kind, String label, String description) {
    return new FactFlag(List.of(name), field, kind, label, description);
  }

  String name() {
    return names.get(0);
  }

  /** Whether the flag may be given several times. */
  boolean isList() {
    return kind == Kind.LIST || kind == Kind.CODES;
  }

  OptionSpec option() {
    OptionSpec.Builder option =
        OptionSpec.builder(names.toArray(String[]::new)).description(description);
    return switch (kind) {
      case YES_OR_NO ->
          option.type(Boolean.class).arity("0..1").fallbackValue("true").paramLabel(label).build();
      case NO -> option.type(boolean.class).arity("0").build();
      case WORD ->
          option
              .type(String.class)
              .arity("1")
              .paramLabel(label)
              .completionCandidates(words())
              .build();
      case LIST, CODES -> option.type(String[].class).arity("1").paramLabel(label).build();
      default -> option.type(String.class).arity("1").paramLabel(label).build();
    };
  }

  /** Those that a description ends with, as in "approved, declined.". */
  private List<String> words() {
    return List.of(description.replaceFirst(".*: ", "").replace(".", "").split(", "));
  }

  /** The value as JSON has it: a text, number, truth value, list or map. */
  Object json(Object given) {
    if (kind == Kind.NO) {
      return false;
    }
    if (given instanceof String[] several) {
      return kind == Kind.CODES
          ? Stream.of(several).map(FactText::code).toList()
          : List.of(several);
    }
    return FactText.json(kind, given.toString());
  }

  /** How the text of a flag becomes JSON. */
  enum Kind {
    TEXT,
    WORD,
    NUMBER,
    YES_OR_NO,
    NO,
    LIST,
    MONEY,
    ADVICE,
    CODES
  }
}
