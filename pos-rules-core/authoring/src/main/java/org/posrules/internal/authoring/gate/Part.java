package org.posrules.internal.authoring.gate;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a method of a generated class is for, and with that what it may call. {@code #} stands for
 * its own class. Only {@link #CONDITION} and {@link #CONSEQUENCE} hold what an author wrote.
 */
enum Part {
  /** The list of rules. */
  MODEL(
      "MODEL",
      "<clinit>|<init>|getName|getGlobals|getTypeMetaDatas|getRules|getRulesList|getQueries"
          + "|getEntryPoints",
      "java/lang/Object.<init>|#.getRulesList|#RuleMethods\\d+.rule_\\w+"
          + "|java/util/(Collections.emptyList|Arrays.asList)|org/drools/util/DateUtils.getDateFormatMask"
          + "|java/time/format/DateTimeFormatterBuilder"
          + ".(<init>|parseCaseInsensitive|appendPattern|toFormatter)",
      "#.\\w+|java/util/Locale.ENGLISH",
      "java/time/format/DateTimeFormatterBuilder|org/drools/model/Rule"),

  /** Builds one rule. */
  RULE(
      "RULES",
      "rule_\\w+",
      "java/lang/(Boolean|Integer|Long|Double).valueOf"
          + "|org/drools/model/DomainClassMetadata.getPropertyIndex"
          + "|org/drools/model/PatternDSL\\$PatternDef.(expr|bind)"
          + "|org/drools/model/consequences/ConsequenceBuilder\\$_\\d+.execute"
          + "|org/drools/model/impl/RuleBuilder.(build|metadata)"
          + "|org/drools/modelcompiler/dsl/pattern/D.(rule|declarationOf|pattern|alphaIndexedBy"
          + "|betaIndexedBy|not|exists|and|or|forall|on|execute)",
      "org/posrules/packs/P[0-9A-F]{2}/Lambda\\w+.INSTANCE"
          + "|org/posrules/packs/DomainClassesMetadata\\w+.\\w+_INSTANCE"
          + "|org/drools/model/Index\\$ConstraintType.\\w+"
          + "|java/lang/(Boolean|Integer|Long|Double).TYPE",
      "org/drools/model/(RuleItemBuilder|Variable|view/ViewItemBuilder)"),

  /** Makes an object of a class that holds nothing. */
  EMPTY("RULES|TABLES|TABLE", "<init>", "java/lang/Object.<init>", "-", "-"),

  /** Makes the property tables. */
  TABLES("TABLES", "<clinit>", "#\\$\\w+_Metadata.<init>", "#.\\w+", "#\\$\\w+_Metadata"),

  /** Looks a property up. */
  TABLE(
      "TABLE",
      "getDomainClass|getPropertiesSize|getPropertyIndex",
      "java/lang/String.(hashCode|equals)|java/lang/RuntimeException.<init>",
      "-",
      "java/lang/RuntimeException"),

  /** What each lambda has. */
  LAMBDA(
      "PREDICATE|EXTRACTOR|CONSEQUENCE",
      "<clinit>|<init>|values|valueOf|getExpressionHash|predicateInformation",
      "#.<init>|java/lang/Enum.(<init>|valueOf)|java/lang/System.arraycopy"
          + "|org/drools/model/functions/PredicateInformation"
          + ".(<init>|addRuleNames|setMoreThanMaxRuleDefs)",
      "#.(INSTANCE|ENUM\\$VALUES)",
      "#|java/lang/String|org/drools/model/functions/PredicateInformation"),

  /** Hands on to a condition or consequence. */
  BRIDGE("-", "-", "#.(test|apply|execute)", "-", "org/drools/model/Drools"),

  /** A constraint or a field, as an author wrote it. */
  CONDITION("PREDICATE|EXTRACTOR", "test|apply", "-", "-", "java/lang/(Object|String|Integer)"),

  /** What a rule does, as an author wrote it. */
  CONSEQUENCE(
      "CONSEQUENCE",
      "execute",
      "org/drools/model/Drools.insert"
          + "|org/posrules/facts/(Finding.(of|against)|Remedy.of|Concern.of)",
      "-",
      "-");

  private static final Set<String> OF_LAMBDAS = Set.of("test", "apply", "execute");

  private final Pattern kinds;
  private final Pattern methods;
  private final Pattern calls;
  private final Pattern fields;
  private final Pattern types;

  Part(String kinds, String methods, String calls, String fields, String types) {
    this.kinds = Pattern.compile(kinds);
    this.methods = Pattern.compile(methods);
    this.calls = Pattern.compile(calls);
    this.fields = Pattern.compile(fields);
    this.types = Pattern.compile(types);
  }

  boolean isOf(ClassKind kind, String method, boolean bridge) {
    if (bridge) {
      return this == BRIDGE && kind.isLambda() && OF_LAMBDAS.contains(method);
    }
    return kinds.matcher(kind.name()).matches() && methods.matcher(method).matches();
  }

  /** Whether an author wrote it. */
  boolean isWritten() {
    return this == CONDITION || this == CONSEQUENCE;
  }

  boolean mayCall(String self, String owner, String name, String descriptor) {
    return matches(calls, self, owner + "." + name)
        || (isWritten() && Vocabulary.mayAsk(owner, name, descriptor));
  }

  boolean mayUse(String self, String owner, String field, String descriptor) {
    return matches(fields, self, owner + "." + field)
        || ((isWritten() || this == RULE) && Vocabulary.mayRead(owner, field, descriptor));
  }

  /** Whether it may make one of these, or an array of them. */
  boolean mayMake(String self, String type) {
    return matches(types, self, type);
  }

  /** Whether it may say that something is one of these. */
  boolean mayCast(String self, String type) {
    return mayMake(self, type) || (this != MODEL && Vocabulary.mayMatch(type));
  }

  private static boolean matches(Pattern allowed, String self, String name) {
    boolean own = name.startsWith(self);
    return allowed.matcher(own ? "#" + name.substring(self.length()) : name).matches();
  }
}
