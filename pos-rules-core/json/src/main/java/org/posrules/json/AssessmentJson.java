package org.posrules.json;

import java.io.IOException;
import java.time.DateTimeException;
import org.posrules.care.CareEvidence;
import org.posrules.care.CareFinding;
import org.posrules.care.NotGiven;
import org.posrules.care.PlanCost;
import org.posrules.care.Sheet;
import org.posrules.care.ShopAssessment;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.parts.JsonTree;
import org.posrules.json.parts.VersionJson;

/**
 * An assessment of a shop as JSON, members in the order of the contract, as the service answers.
 * Pure: same in, same bytes.
 */
public final class AssessmentJson {
  private AssessmentJson() {}

  /** UTF-8 bytes of one JSON object. What is not known is written as {@code null}. */
  public static byte[] encode(ShopAssessment assessment) {
    return JsonOut.object(
        out -> {
          out.text("assessedOn", assessment.assessedOn());
          out.object("rulebook", each -> VersionJson.write(each, assessment.rulebook()));
          out.text("language", assessment.language().toLanguageTag());
          out.text("name", assessment.name());
          out.text("summary", assessment.summary());
          out.objects("findings", assessment.findings(), AssessmentJson::finding);
          out.objects("notGiven", assessment.notGiven(), AssessmentJson::notGiven);
          out.objects("plans", assessment.plans(), AssessmentJson::plan);
          out.objects("sheets", assessment.sheets(), AssessmentJson::sheet);
          out.texts("notes", assessment.notes());
        });
  }

  /**
   * The assessment in UTF-8 bytes that were written so; written again, it has the same bytes. A
   * member that is not known, of a later version, is passed over.
   *
   * @throws IOException if the bytes are no assessment; the message repeats nothing of them
   */
  public static ShopAssessment decode(byte[] bytes) throws IOException {
    try {
      return AssessmentReader.read(JsonTree.of(bytes));
    } catch (IllegalArgumentException | DateTimeException e) {
      // Its message may quote a value.
      throw new IOException("not an assessment");
    }
  }

  static void finding(JsonOut out, CareFinding finding) throws IOException {
    out.text("finding", finding.finding());
    out.text("topic", finding.topic());
    out.text("severity", finding.severity());
    out.text("due", finding.due());
    out.texts("subjects", finding.subjects());
    out.text("summary", finding.summary());
    out.text("why", finding.why());
    out.objects("because", finding.because(), AssessmentJson::evidence);
    out.text("party", finding.party());
    out.text("action", finding.action());
    out.text("title", finding.title());
    out.texts("steps", finding.steps());
    out.number("minutes", finding.minutes());
    out.rounded("benefitMinutes", finding.benefitMinutes());
    out.texts("explains", finding.explains());
  }

  private static void evidence(JsonOut out, CareEvidence evidence) throws IOException {
    out.text("rule", evidence.rule());
    out.text("sentence", evidence.sentence());
    out.text("source", evidence.source());
    out.texts("observed", evidence.observed());
  }

  private static void notGiven(JsonOut out, NotGiven notGiven) throws IOException {
    out.text("part", notGiven.part());
    out.text("subject", notGiven.subject());
    out.texts("facts", notGiven.facts());
    out.text("sentence", notGiven.sentence());
  }

  private static void plan(JsonOut out, PlanCost plan) throws IOException {
    out.text("plan", plan.plan());
    out.text("title", plan.title());
    out.text("currency", plan.currency());
    out.decimal("yearly", plan.yearly());
    out.decimal("percentOfVolume", plan.percentOfVolume());
    out.decimal("breakEvenVolume", plan.breakEvenVolume());
    out.number("termMonths", plan.termMonths());
    out.decimal("exitFee", plan.exitFee());
  }

  private static void sheet(JsonOut out, Sheet sheet) throws IOException {
    out.text("kind", sheet.kind());
    out.text("title", sheet.title());
    out.text("intro", sheet.intro());
    out.objects(
        "sections",
        sheet.sections(),
        (each, section) -> {
          each.text("heading", section.heading());
          each.objects("lines", section.lines(), AssessmentJson::line);
        });
  }

  private static void line(JsonOut out, Sheet.Line line) throws IOException {
    out.text("text", line.text());
    out.texts("details", line.details());
    out.text("who", line.who());
    out.flag("done", line.done());
  }
}
