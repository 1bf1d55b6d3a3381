package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.internal.rulebook.Families;

/** The bundled rules name what many causes have in common, and the names are of use. */
class FamiliesTest {
  private static final Pattern LIST =
      Pattern.compile("(?:cause|name) (?:not )?in \\(([^)]{1,999})\\)");
  private static final int PAIR = 2;

  @Test
  void rules_thatMeanMoreThanAPair_nameAFamily() {
    List<String> lists =
        BundledRulebook.content().drl().entrySet().stream()
            .flatMap(
                file ->
                    LIST.matcher(file.getValue())
                        .results()
                        .map(MatchResult::group)
                        .filter(list -> list.split(",").length > PAIR)
                        .map(list -> file.getKey() + ": " + list))
            .toList();
    assertEquals(List.of(), lists);
  }

  @Test
  void family_ofTheTable_isAskedForOrPartOfAnother() {
    Families families = BundledRulebook.content().families();
    Set<String> idle = new TreeSet<>(families.members().keySet());
    families.asked().values().forEach(idle::removeAll);
    String table = BundledRulebook.files().get("tables/families.csv");
    idle.removeIf(family -> Pattern.compile("[,/]" + family + "[,/]").matcher(table).find());
    assertEquals(Set.of(), idle);
  }
}
