package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopForm;
import org.posrules.care.ShopForm.Field;
import org.posrules.care.ShopForm.Value;
import org.posrules.care.ShopPart;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.FeePlan;
import org.posrules.internal.rulebook.care.Paper;
import org.posrules.internal.rulebook.care.TrainingTopic;

/** Makes the form of a shop in one language. Pure. */
record Forms(CareContent care, CareWords words) {

  ShopForm form() {
    List<ShopForm.Part> parts = new ArrayList<>();
    for (ShopPart part : ShopPart.values()) {
      List<Field> fields =
          ShopFact.of(part).stream()
              .map(fact -> new Field(fact, words.fact(fact), values(fact)))
              .toList();
      parts.add(new ShopForm.Part(part, words.word("part." + part), fields));
    }
    return new ShopForm(words.language().locale(), parts);
  }

  private List<Value> values(ShopFact<?> fact) {
    if (fact.type().isEnum()) {
      return Stream.of(fact.type().getEnumConstants())
          .map(String::valueOf)
          .map(value -> new Value(value, words.value(value)))
          .toList();
    }
    if (fact.equals(ShopFact.TOPICS)) {
      return care.rows(CareTable.TRAINING).stream()
          .map(TrainingTopic::topic)
          .map(topic -> new Value(topic, words.topic(topic)))
          .toList();
    }
    if (fact.equals(ShopFact.PLAN)) {
      return care.rows(CareTable.PLANS).stream()
          .map(FeePlan::plan)
          .map(plan -> new Value(plan, words.plan(plan)))
          .toList();
    }
    return fact.equals(ShopFact.PAPERS) ? papers() : List.of();
  }

  /** A paper that several kinds of merchant or countries ask for is one. */
  private List<Value> papers() {
    Map<String, Value> papers = new LinkedHashMap<>();
    care.rows(CareTable.PAPERS).stream()
        .map(Paper::paper)
        .sorted()
        .forEach(paper -> papers.putIfAbsent(paper, new Value(paper, words.paper(paper))));
    return List.copyOf(papers.values());
  }
}
