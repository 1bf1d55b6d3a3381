package org.posrules.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.posrules.ActingParty;
import org.posrules.care.CareEvidence;
import org.posrules.care.CareFinding;
import org.posrules.care.CareTopic;
import org.posrules.care.NotGiven;
import org.posrules.care.PlanCost;
import org.posrules.care.Sheet;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopPart;
import org.posrules.facts.Severity;
import org.posrules.json.parts.JsonTree;
import org.posrules.json.parts.VersionJson;

/** Reads what {@link AssessmentJson} has written; members that it does not know are passed over. */
final class AssessmentReader {
  private AssessmentReader() {}

  static ShopAssessment read(JsonTree json) throws IOException {
    return ShopAssessment.builder()
        .assessedOn(LocalDate.parse(json.need("assessedOn")))
        .rulebook(VersionJson.read(json.needObject("rulebook")))
        .language(Locale.forLanguageTag(json.need("language")))
        .name(json.need("name"))
        .summary(json.need("summary"))
        .findings(json.each("findings", AssessmentReader::finding))
        .notGiven(json.each("notGiven", AssessmentReader::notGiven))
        .plans(json.each("plans", AssessmentReader::plan))
        .sheets(json.each("sheets", AssessmentReader::sheet))
        .notes(json.texts("notes"))
        .build();
  }

  static CareFinding finding(JsonTree json) throws IOException {
    return CareFinding.builder()
        .finding(json.need("finding"))
        .topic(json.word(CareTopic.class, "topic"))
        .severity(json.word(Severity.class, "severity"))
        .due(LocalDate.parse(json.need("due")))
        .subjects(json.texts("subjects"))
        .summary(json.need("summary"))
        .why(json.need("why"))
        .because(json.each("because", AssessmentReader::evidence))
        .party(json.word(ActingParty.class, "party"))
        .action(json.need("action"))
        .title(json.need("title"))
        .steps(json.texts("steps"))
        .minutes(json.number("minutes"))
        .benefitMinutes(json.decimal("benefitMinutes").doubleValue())
        .explains(json.texts("explains"))
        .build();
  }

  private static CareEvidence evidence(JsonTree json) throws IOException {
    return new CareEvidence(
        json.need("rule"), json.need("sentence"), json.need("source"), json.texts("observed"));
  }

  private static NotGiven notGiven(JsonTree json) throws IOException {
    return new NotGiven(
        json.word(ShopPart.class, "part"),
        json.need("subject"),
        json.texts("facts"),
        json.need("sentence"));
  }

  private static PlanCost plan(JsonTree json) throws IOException {
    String breakEven = json.text("breakEvenVolume");
    return new PlanCost(
        json.need("plan"),
        json.need("title"),
        json.need("currency"),
        json.decimal("yearly"),
        json.decimal("percentOfVolume"),
        breakEven == null ? null : new BigDecimal(breakEven),
        json.number("termMonths"),
        json.decimal("exitFee"));
  }

  private static Sheet sheet(JsonTree json) throws IOException {
    return new Sheet(
        json.word(Sheet.Kind.class, "kind"),
        json.need("title"),
        json.need("intro"),
        json.each(
            "sections",
            section ->
                new Sheet.Section(
                    section.need("heading"), section.each("lines", AssessmentReader::line))));
  }

  private static Sheet.Line line(JsonTree json) throws IOException {
    return new Sheet.Line(
        json.need("text"), json.texts("details"), json.need("who"), json.flag("done"));
  }
}
