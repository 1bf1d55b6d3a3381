package org.posrules.internal.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names for what causes and signals have in common, of {@code tables/families.csv}. Immutable.
 *
 * @param members by family: the causes and signals that belong to it
 * @param asked by kind of fact, for example {@code RowOf}: the families that a rule asks for
 */
public record Families(Map<String, Set<String>> members, Map<String, Set<String>> asked) {
  /** No families. */
  public static final Families NONE = new Families(Map.of(), Map.of());

  public Families {
    members = Map.copyOf(members);
    asked = Map.copyOf(asked);
  }

  /**
   * By cause or signal the families that it belongs to and a rule asks for, sorted.
   *
   * @param kinds of the facts that would be asked for
   */
  public Map<String, List<String>> askedOf(String... kinds) {
    Set<String> wanted =
        List.of(kinds).stream()
            .flatMap(kind -> asked.getOrDefault(kind, Set.of()).stream())
            .collect(Collectors.toUnmodifiableSet());
    Map<String, List<String>> families = new TreeMap<>();
    new TreeMap<>(members)
        .forEach(
            (family, names) -> {
              if (wanted.contains(family)) {
                names.forEach(
                    name -> families.computeIfAbsent(name, any -> new ArrayList<>()).add(family));
              }
            });
    return families;
  }
}
