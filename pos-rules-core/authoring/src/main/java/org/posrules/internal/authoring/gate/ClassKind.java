package org.posrules.internal.authoring.gate;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of classes that the compiler of Drools makes of plain rules; any other is refused. */
enum ClassKind {
  /** The list of all rules. */
  MODEL(
      "Rules[0-9A-F]{32}",
      "java/lang/Object",
      "org/drools/model/Model",
      "DATE_TIME_FORMATTER|globals|typeMetaDatas|rules"),
  /** Some rules, each a method that builds it. */
  RULES("Rules[0-9A-F]{32}RuleMethods\\d{1,5}", "java/lang/Object", "-", "-"),
  /** A list of property tables. */
  TABLES("DomainClassesMetadata[0-9A-F]{32}", "java/lang/Object", "-", "\\w+_Metadata_INSTANCE"),
  /** Names of a fact's properties. */
  TABLE(
      "DomainClassesMetadata[0-9A-F]{32}\\$\\w{1,200}_Metadata",
      "java/lang/Object",
      "org/drools/model/DomainClassMetadata",
      "-"),
  /** A constraint. */
  PREDICATE(lambda("Predicate"), "java/lang/Enum", lambdaOf("Predicate"), Names.OF_LAMBDA),
  /** A field of a fact. */
  EXTRACTOR(lambda("Extractor"), "java/lang/Enum", lambdaOf("Function"), Names.OF_LAMBDA),
  /** What a rule does. */
  CONSEQUENCE(lambda("Consequence"), "java/lang/Enum", lambdaOf("Block"), Names.OF_LAMBDA);

  static final String PACKS = "org/posrules/packs/";

  private final Pattern name;
  private final String superName;
  private final Pattern implemented;
  private final Pattern fields;

  ClassKind(String name, String superName, String implemented, String fields) {
    this.name = Pattern.compile(Names.PACKS + name);
    this.superName = superName;
    this.implemented = Pattern.compile(implemented);
    this.fields = Pattern.compile(fields);
  }

  private static final class Names {
    static final String PACKS = "org/posrules/packs/";
    static final String OF_LAMBDA = "INSTANCE|EXPRESSION_HASH|ENUM\\$VALUES";
  }

  private static String lambda(String of) {
    return "P[0-9A-F]{2}/Lambda" + of + "[0-9A-F]{32}";
  }

  private static String lambdaOf(String function) {
    return "org/drools/model/functions/(" + function + "\\d{1,2}|HashedExpression)";
  }

  static Optional<ClassKind> of(String type) {
    return Stream.of(values()).filter(kind -> kind.name.matcher(type).matches()).findFirst();
  }

  boolean isLambda() {
    return superName.equals("java/lang/Enum");
  }

  boolean mayExtend(String type) {
    return type.equals(superName);
  }

  boolean mayImplement(String type) {
    return implemented.matcher(type).matches();
  }

  boolean mayHave(String field) {
    return fields.matcher(field).matches();
  }

  /** What a method of such a class is for; empty: there is no such method. */
  Optional<Part> part(String method, boolean bridge) {
    return Stream.of(Part.values()).filter(part -> part.isOf(this, method, bridge)).findFirst();
  }
}
