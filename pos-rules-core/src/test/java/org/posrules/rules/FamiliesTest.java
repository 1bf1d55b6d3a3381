package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.internal.rulebook.Families;

/** What many causes have in common has a name that is of use. */
class FamiliesTest {

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
