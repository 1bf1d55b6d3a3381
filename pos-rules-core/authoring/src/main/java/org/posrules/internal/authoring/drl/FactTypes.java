package org.posrules.internal.authoring.drl;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.CareSignal;
import org.posrules.facts.Concern;
import org.posrules.facts.Finding;
import org.posrules.facts.Member;
import org.posrules.facts.Remedy;
import org.posrules.facts.Severity;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.facts.Suspect;

/** The facts that rules may match, told from their classes. Pure. */
public final class FactTypes {
  private static final Map<String, Class<?>> TYPES = new TreeMap<>();
  private static final Map<String, Class<?>> ENUMS = new TreeMap<>();

  private static final Map<String, Class<?>> INSERTED =
      Map.of("Finding", Finding.class, "Remedy", Remedy.class, "Concern", Concern.class);

  static {
    Stream.of(Signal.class, Member.class, Suspect.class, CareSignal.class).forEach(FactTypes::add);
    TYPES.values().forEach(type -> fields(type).forEach(field -> addEnum(type, field)));
    ENUMS.put(Strength.class.getSimpleName(), Strength.class);
    ENUMS.put(Severity.class.getSimpleName(), Severity.class);
  }

  private FactTypes() {}

  private static void add(Class<?> type) {
    TYPES.put(type.getSimpleName(), type);
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(FactTypes::add);
    }
  }

  private static void addEnum(Class<?> type, String field) {
    Class<?> returned = typeOf(type, field);
    if (returned != null && returned.isEnum()) {
      ENUMS.put(returned.getSimpleName(), returned);
    }
  }

  /** Simple names of all of them, sorted. */
  public static Set<String> names() {
    return TYPES.keySet();
  }

  /** The class of this simple name; null where there is no such fact. */
  public static @Nullable Class<?> named(String name) {
    return TYPES.get(name);
  }

  /** The enums that facts use, by their simple names. */
  static Set<String> enums() {
    return ENUMS.keySet();
  }

  /** What a file has to import for this fact or enum; null where there is no such. */
  static @Nullable String imported(String name) {
    Class<?> type = TYPES.getOrDefault(name, ENUMS.getOrDefault(name, INSERTED.get(name)));
    return type == null ? null : type.getCanonicalName();
  }

  /** Everything that a file may import. */
  static Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    Stream.of(TYPES, ENUMS, INSERTED)
        .flatMap(types -> types.values().stream())
        .forEach(type -> imports.add(type.getCanonicalName()));
    return imports;
  }

  /** What a rule may ask of such a fact. */
  public static Set<String> fields(Class<?> type) {
    Set<String> fields = new TreeSet<>();
    asked(type)
        .filter(method -> method.getParameterCount() == 0)
        .forEach(m -> fields.add(m.getName()));
    return fields;
  }

  /** Also what takes an argument, as {@code inLine( "1.4" )} does. */
  public static boolean has(Class<?> type, String name) {
    return asked(type).anyMatch(method -> method.getName().equals(name));
  }

  private static Stream<Method> asked(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Set.of("hashCode", "toString", "equals").contains(method.getName()));
  }

  /** The type of a field; null where there is no such field. */
  public static @Nullable Class<?> typeOf(Class<?> type, String field) {
    return asked(type)
        .filter(method -> method.getName().equals(field) && method.getParameterCount() == 0)
        .map(Method::getReturnType)
        .findFirst()
        .orElse(null);
  }

  /** The constants of an enum that facts use, by its simple name; none where there is no such. */
  static Set<String> constants(String enumName) {
    Set<String> constants = new TreeSet<>();
    Class<?> type = ENUMS.get(enumName);
    if (type != null) {
      Stream.of(type.getEnumConstants()).forEach(each -> constants.add(((Enum<?>) each).name()));
    }
    return constants;
  }
}
