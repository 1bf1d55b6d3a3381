package org.posrules.internal.authoring.drl;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.facts.CareSignal;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.DeviceSignal;
import org.posrules.facts.EmvSignal;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Suspect;
import org.posrules.internal.authoring.drl.Token.Kind;
import org.posrules.rulebook.ProblemKind;

/** Holds the values that a condition compares with against the tables and the types of fields. */
final class ValueLint {
  private final Class<?> type;
  private final Names names;
  private final Told told;

  ValueLint(Class<?> type, Names names, Told told) {
    this.type = type;
    this.names = names;
    this.told = told;
  }

  /** {@code Strength.STRONG}, with which a field is compared where one is known. */
  void constant(@Nullable String field, Token enumName, Token constant) {
    Class<?> of = field == null ? null : FactTypes.typeOf(type, field);
    Set<String> constants = FactTypes.constants(enumName.text());
    if (of != null && of.isEnum() && !of.getSimpleName().equals(enumName.text())) {
      told.problem(
          ProblemKind.FIELD_TYPE,
          enumName,
          field + " is a " + of.getSimpleName() + "; compare it with " + valuesOf(of));
    } else if (!constants.isEmpty()) {
      told.known(ProblemKind.UNKNOWN_CONSTANT, constant, enumName.text(), constants);
    }
  }

  /** A constant without its enum, a text without quotes, or a value that there is not. */
  void bare(String field, Token token) {
    Class<?> of = FactTypes.typeOf(type, field);
    if (of == String.class) {
      told.problem(
          ProblemKind.FIELD_TYPE,
          token,
          field + " is a text; put it in quotes: \"" + token.text() + "\"");
    } else if (of != null) {
      boolean known = of.isEnum() && FactTypes.constants(of.getSimpleName()).contains(token.text());
      told.problem(
          ProblemKind.FIELD_TYPE,
          token,
          field
              + " is compared with "
              + (known ? of.getSimpleName() + "." + token.text() : valuesOf(of))
              + ", not with "
              + token.text());
    }
  }

  /** A literal that a field is compared with. */
  void literal(String field, Token token) {
    Class<?> of = FactTypes.typeOf(type, field);
    boolean number = token.kind() == Kind.NUMBER;
    if (of == String.class && number) {
      told.problem(
          ProblemKind.FIELD_TYPE,
          token,
          field + " is a text; put it in quotes: \"" + token.text() + "\"");
    } else if (of != null && of != String.class && token.isString()) {
      told.problem(
          ProblemKind.FIELD_TYPE,
          token,
          field + " is no text; compare it with " + valuesOf(of) + ", without quotes");
    } else if (token.isString() && !token.value().isEmpty()) {
      name(field, token);
    }
  }

  private static String valuesOf(Class<?> type) {
    if (type.isEnum()) {
      return type.getSimpleName() + "." + ((Enum<?>) type.getEnumConstants()[0]).name();
    }
    return type == boolean.class ? "true or false" : "a number";
  }

  private void name(String field, Token token) {
    switch (field) {
      case "cause" -> told.known(ProblemKind.UNKNOWN_CAUSE, token, "cause", causes());
      case "family" -> told.known(ProblemKind.UNKNOWN_FAMILY, token, "family", names.families());
      case "name" -> {
        if (type == PhraseSignal.class) {
          Set<String> said = new TreeSet<>(names.causes());
          said.addAll(names.signals());
          told.known(ProblemKind.UNKNOWN_SIGNAL, token, "cause or signal", said);
        }
      }
      case "word" -> {
        if (type == DeviceSignal.class) {
          deviceWord(token);
        }
      }
      case "fact" -> {
        if (CareSignal.class.isAssignableFrom(type)) {
          told.known(ProblemKind.UNKNOWN_FACT, token, "fact", ShopNames.of(type.getSimpleName()));
        }
      }
      case "scheme" ->
          told.known(ProblemKind.UNKNOWN_SCHEME, token, "scheme", names.codes().keySet());
      default -> {
        // any text may stand there
      }
    }
  }

  private void deviceWord(Token token) {
    String meant = names.deviceWords().get(token.value());
    if (meant == null) {
      told.known(
          ProblemKind.UNKNOWN_DEVICE_WORD, token, "word of a device", names.deviceWords().keySet());
    } else if (!meant.equals(token.value())) {
      told.problem(
          ProblemKind.UNKNOWN_DEVICE_WORD,
          token,
          token.value() + " is another word for " + meant + ", and rules get to see only that one");
    }
  }

  private Set<String> causes() {
    if (type != Suspect.class) {
      return names.causes();
    }
    Set<String> causes = new TreeSet<>(names.causes());
    causes.add(Diagnosis.UNRECOGNISED);
    return causes;
  }

  /** A code that no table has is never given to a rule. */
  void code(Map<String, Token> equal) {
    Token scheme = equal.get("scheme");
    Token code = equal.get("code");
    if ((type == CodeSignal.class || type == EmvSignal.class) && scheme != null && code != null) {
      Set<String> codes = names.codes().getOrDefault(scheme.value(), Set.of());
      if (!codes.isEmpty()) {
        told.known(
            ProblemKind.UNKNOWN_CODE, code, "row of " + scheme.value() + " for the code", codes);
      }
    }
  }
}
