package org.posrules.internal.authoring.gate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** The classes that rules may name, and what they may ask of them. */
final class Vocabulary {
  private static final String FACTS = "org/posrules/facts/";
  private static final Pattern HOUSE =
      Pattern.compile("org/posrules/((facts|history)/)?[A-Z][A-Za-z$]{0,99}");

  /** What rules conclude: no rule may rest on it, or rules could wake each other without end. */
  static final Set<String> CONCLUSIONS =
      Set.of(FACTS + "Finding", FACTS + "Remedy", FACTS + "Concern");

  private static final Set<String> PLAIN =
      Set.of(
          "java/lang/String",
          "java/lang/Boolean",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Double",
          "java/util/List");

  /** What every value answers. */
  private static final Set<String> OF_VALUES =
      Set.of("equals", "hashCode", "compareTo", "name", "ordinal", "toString");

  private static final Set<String> CALLS =
      Set.of(
          "java/lang/String.equals",
          "java/lang/String.equalsIgnoreCase",
          "java/lang/String.startsWith",
          "java/lang/String.endsWith",
          "java/lang/String.contains",
          "java/lang/String.isEmpty",
          "java/lang/String.isBlank",
          "java/lang/String.length",
          "java/lang/String.compareTo",
          "java/lang/String.compareToIgnoreCase",
          "java/lang/String.hashCode",
          "java/lang/String.toLowerCase",
          "java/lang/String.toUpperCase",
          "java/lang/String.strip",
          "java/lang/String.trim",
          "java/lang/Object.equals",
          "java/lang/Boolean.booleanValue",
          "java/lang/Boolean.equals",
          "java/lang/Integer.intValue",
          "java/lang/Integer.equals",
          "java/lang/Integer.compareTo",
          "java/lang/Long.longValue",
          "java/lang/Long.equals",
          "java/lang/Long.compareTo",
          "java/lang/Double.doubleValue",
          "java/lang/Double.equals",
          "java/lang/Double.compareTo",
          "java/lang/Boolean.valueOf(Z)Ljava/lang/Boolean;",
          "java/lang/Integer.valueOf(I)Ljava/lang/Integer;",
          "java/lang/Long.valueOf(J)Ljava/lang/Long;",
          "java/lang/Double.valueOf(D)Ljava/lang/Double;",
          "java/util/List.contains",
          "java/util/List.isEmpty",
          "java/util/List.size",
          "java/util/Objects.equals",
          "org/drools/modelcompiler/dsl/pattern/D.eval",
          "org/drools/modelcompiler/util/EvaluationUtil.areNullSafeEquals",
          "org/drools/modelcompiler/util/EvaluationUtil.areNumbersNullSafeEquals",
          "org/drools/modelcompiler/util/EvaluationUtil.equals",
          "org/drools/modelcompiler/util/EvaluationUtil.notEquals",
          "org/drools/modelcompiler/util/EvaluationUtil.greaterThan",
          "org/drools/modelcompiler/util/EvaluationUtil.greaterOrEqual",
          "org/drools/modelcompiler/util/EvaluationUtil.lessThan",
          "org/drools/modelcompiler/util/EvaluationUtil.lessOrEqual",
          "org/drools/modelcompiler/util/EvaluationUtil.greaterThanNumbers",
          "org/drools/modelcompiler/util/EvaluationUtil.greaterOrEqualNumbers",
          "org/drools/modelcompiler/util/EvaluationUtil.lessThanNumbers",
          "org/drools/modelcompiler/util/EvaluationUtil.lessOrEqualNumbers");

  private static final Set<String> OPERATORS =
      Stream.of("In", "Contains", "StringStartsWith", "StringEndsWith", "StringLengthWith")
          .map(name -> "org/drools/model/operators/" + name + "Operator")
          .collect(Collectors.toUnmodifiableSet());

  private Vocabulary() {}

  /** What a condition may call. */
  static boolean mayAsk(String owner, String name, String descriptor) {
    return CALLS.contains(owner + "." + name)
        || CALLS.contains(owner + "." + name + descriptor)
        || (isHouse(owner) && (OF_VALUES.contains(name) || isAnswer(owner, name, descriptor)));
  }

  /** A method that a fact declares itself; not those of every object, such as {@code wait}. */
  private static boolean isAnswer(String owner, String name, String descriptor) {
    Class<?> fact = isFact(owner) ? load(owner) : null;
    return fact != null
        && Stream.of(fact.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getDeclaringClass().getPackage() == fact.getPackage())
            .anyMatch(method -> is(method, name, descriptor));
  }

  private static boolean is(Method method, String name, String descriptor) {
    return method.getName().equals(name) && Type.getMethodDescriptor(method).equals(descriptor);
  }

  /** A constant that a rule may name. */
  static boolean mayRead(String owner, String name, String descriptor) {
    return (isEnum(owner) && descriptor.equals("L" + owner + ";"))
        || (OPERATORS.contains(owner) && name.equals("INSTANCE"));
  }

  /** A class that a pattern may be of, or a variable. */
  static boolean mayMatch(String type) {
    return isFact(type) || isEnum(type) || PLAIN.contains(type);
  }

  /** A fact that is given, in contrast to what rules conclude. */
  static boolean isFact(String type) {
    return type.startsWith(FACTS) && !CONCLUSIONS.contains(type) && load(type) != null;
  }

  private static boolean isHouse(String type) {
    return isFact(type) || isEnum(type);
  }

  private static boolean isEnum(String type) {
    Class<?> loaded = HOUSE.matcher(type).matches() ? load(type) : null;
    return loaded != null && loaded.isEnum();
  }

  /** A class of the core, without running anything of it. */
  private static @Nullable Class<?> load(String type) {
    try {
      return Class.forName(type.replace('/', '.'), false, Vocabulary.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
