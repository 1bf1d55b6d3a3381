package org.posrules.internal.authoring.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.cases.Cases;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.authoring.drl.FactTypes;
import org.posrules.internal.authoring.facts.Fact.Part;
import org.posrules.internal.rulebook.Language;

/** Whatever a rule may match is told, and nothing else. */
class FactCatalogueTest {
  private static final List<Fact> FACTS = FactCatalogue.all();

  @Test
  void facts_andTheirParts_areToldInBothLanguages() {
    for (Fact fact : FACTS) {
      assertFalse(fact.english().isBlank() || fact.chinese().isBlank(), fact.name());
      for (Part part : fact.parts()) {
        String name = fact.name() + "." + part.name();
        assertFalse(part.english().isBlank() || part.chinese().isBlank(), name);
      }
    }
  }

  @Test
  void texts_ofFactsAndParts_areOfSomethingThatIsThere() {
    for (FactTexts.Text text : new FactTexts().all()) {
      Class<?> type = FactTypes.named(text.fact());
      assertTrue(text.fact().equals("*") || type != null, text.fact());
      assertTrue(
          type == null || text.part().isEmpty() || FactTypes.has(type, text.part()),
          text.fact() + "." + text.part());
    }
  }

  @Test
  void fields_thatFactsComeFrom_areFieldsOfTheRequestOrTheShop() {
    Set<String> fields =
        org.posrules.Fact.all().stream()
            .map(org.posrules.Fact::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> told =
        ShopFactRow.all(BundledRulebook.content()).stream()
            .flatMap(row -> Stream.of(row.part(), row.name()))
            .collect(Collectors.toSet());
    FACTS.forEach(
        fact -> assertTrue((fact.ofShop() ? told : fields).containsAll(fact.from()), fact.name()));
  }

  @Test
  void examples_ofAllFacts_compileWithTheImportsNamed() {
    TreeMap<String, String> drl = new TreeMap<>();
    for (Fact fact : FACTS) {
      StringBuilder file = new StringBuilder("package org.posrules.packs\n\n");
      file.append("import org.posrules.facts.*\n");
      fact.imports().forEach(name -> file.append("import ").append(name).append("\n"));
      file.append("\nrule \"").append(fact.name()).append("\"\nwhen\n    ");
      file.append(fact.example()).append("\nthen\n");
      file.append("    insert( Finding.of( \"X\", Strength.WEAK ) );\nend\n");
      drl.put("facts/" + fact.name() + ".drl", file.toString());
    }
    assertFalse(RuleCompiler.compile(drl).models().isEmpty());
  }

  @Test
  void page_ofTheFacts_isWhatTheCommandPrints() throws IOException {
    assertEquals(
        FactPages.markdown(FACTS, ShopFactRow.all(BundledRulebook.content())),
        Files.readString(Cases.RULES.resolve("docs/facts.md")));
  }

  @Test
  void factsOfAShop_haveAName_inBothLanguages() {
    for (ShopFactRow row : ShopFactRow.all(BundledRulebook.content())) {
      assertFalse(row.english().startsWith("care."), row.name());
      assertTrue(row.chinese().matches(".*\\p{IsHan}.*"), row.name());
    }
  }

  @Test
  void namesOfFacts_thatAnswersTell_areOfFactsThatThePageLists() {
    Set<String> told =
        ShopFactRow.all(BundledRulebook.content()).stream()
            .map(row -> "care.fact." + row.name())
            .collect(Collectors.toSet());
    BundledRulebook.content().words().getOrDefault(Language.EN, Map.of()).keySet().stream()
        .filter(key -> key.startsWith("care.fact."))
        .forEach(key -> assertTrue(told.contains(key), key));
  }
}
