package org.posrules.internal.authoring.facts;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.CareSignal;
import org.posrules.facts.Member;
import org.posrules.facts.Signal;
import org.posrules.internal.authoring.drl.FactTypes;
import org.posrules.internal.authoring.facts.Fact.Part;

/**
 * The facts that a rule may match, told from their classes and from the texts beside them. Pure.
 */
public final class FactCatalogue {
  private static final String FACTS_PACKAGE = "org.posrules.facts";

  /** All signals have these; no rule asks for them by these names. */
  private static final Set<Class<?>> GENERAL = Set.of(Signal.class, Member.class, CareSignal.class);

  private static final Set<String> UNASKED = Set.of("facts", "signal");

  private FactCatalogue() {}

  /** All of them, by name. */
  public static List<Fact> all() {
    FactTexts texts = new FactTexts();
    return FactTypes.names().stream()
        .map(FactTypes::named)
        .filter(type -> type != null && !GENERAL.contains(type))
        .map(type -> fact(type, texts))
        .toList();
  }

  private static Fact fact(Class<?> type, FactTexts texts) {
    FactTexts.Text text = texts.of(type.getSimpleName());
    Set<String> imports = new TreeSet<>();
    List<Part> parts = new ArrayList<>();
    for (String name : names(type)) {
      Class<?> of = method(type, name).getReturnType();
      FactTexts.Text said = texts.of(type.getSimpleName(), name);
      parts.add(
          new Part(
              name,
              written(of),
              constants(of),
              said == null ? "" : said.english(),
              said == null ? "" : said.chinese()));
      if (of.isEnum() && !isImported(of)) {
        imports.add(of.getCanonicalName());
      }
    }
    return new Fact(
        type.getSimpleName(),
        CareSignal.class.isAssignableFrom(type),
        text == null ? "" : text.english(),
        text == null ? "" : text.chinese(),
        text == null ? List.of() : listed(text.from()),
        text == null ? "" : text.example(),
        List.copyOf(imports),
        parts);
  }

  private static List<String> listed(String names) {
    return Stream.of(names.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  /** What a rule may ask, in the order of the record and then by name. */
  private static Set<String> names(Class<?> type) {
    Set<String> names = new LinkedHashSet<>();
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents()).forEach(part -> names.add(part.getName()));
    }
    names.addAll(FactTypes.fields(type));
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 1 && !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> FactTypes.has(type, name))
        .sorted()
        .forEach(names::add);
    names.removeAll(UNASKED);
    return names;
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .min(Comparator.comparing(Method::getParameterCount))
        .orElseThrow(() -> new IllegalStateException(type + " has no " + name));
  }

  private static boolean isImported(Class<?> of) {
    return of.getPackageName().equals(FACTS_PACKAGE) && of.getEnclosingClass() == null;
  }

  private static String written(Class<?> type) {
    return type == boolean.class
        ? "true, false"
        : type == String.class ? "text" : type.isEnum() ? type.getSimpleName() : "number";
  }

  private static List<String> constants(@Nullable Class<?> type) {
    return type == null || !type.isEnum()
        ? List.of()
        : Stream.of(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }
}
