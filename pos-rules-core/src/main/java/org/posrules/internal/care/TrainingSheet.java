package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.posrules.care.PartFacts;
import org.posrules.care.Sheet.Line;
import org.posrules.care.Sheet.Section;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.care.StaffRole;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.TrainingTopic;

/** What people must be trained in: each person, or each role where no people are known. Pure. */
final class TrainingSheet {
  private TrainingSheet() {}

  static List<Section> sections(SheetContext context) {
    List<Section> sections = new ArrayList<>();
    for (PartFacts person : context.shop().of(ShopPart.PERSON)) {
      StaffRole role = person.get(ShopFact.ROLE, StaffRole.CASHIER);
      String heading =
          context
              .words()
              .word(
                  "training.person",
                  context.shop().nameOf(person),
                  context.words().value(role.name()));
      sections.add(new Section(heading, lines(role, person, context)));
    }
    if (sections.isEmpty()) {
      PartFacts anybody = PartFacts.builder(ShopPart.PERSON).build();
      for (StaffRole role : StaffRole.values()) {
        sections.add(
            new Section(context.words().value(role.name()), lines(role, anybody, context)));
      }
    }
    return sections;
  }

  private static List<Line> lines(StaffRole role, PartFacts person, SheetContext context) {
    Language language = context.words().language();
    return context.care().rows(CareTable.TRAINING).stream()
        .filter(topic -> topic.roles().contains(role))
        .map(
            topic ->
                new Line(
                    topic.title(language),
                    topic.points(language).lines(),
                    "",
                    hasHad(topic, person, context)))
        .toList();
  }

  private static boolean hasHad(TrainingTopic topic, PartFacts person, SheetContext context) {
    List<String> topics = Objects.requireNonNullElse(person.get(ShopFact.TOPICS), List.of());
    return topics.contains(topic.topic()) && !Training.isLapsed(topic, person, context.today());
  }
}
