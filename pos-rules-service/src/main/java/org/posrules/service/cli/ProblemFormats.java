package org.posrules.service.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posrules.authoring.ProblemPage;
import org.posrules.json.parts.JsonOut;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Problems of a folder of rules as other programs read them. Pure. */
final class ProblemFormats {
  private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String PAGES = "docs/lint/";

  private ProblemFormats() {}

  static byte[] json(List<RuleProblem> problems) {
    return JsonOut.object(
        out ->
            out.objects(
                "problems",
                problems,
                (json, problem) -> {
                  json.text("id", problem.kind().id());
                  place(json, problem.place());
                  json.text("message", problem.message());
                  RulePlace other = problem.other();
                  if (other != null) {
                    json.object("other", inner -> place(inner, other));
                  }
                  json.text("page", PAGES + problem.kind().id() + ".md");
                }));
  }

  private static void place(JsonOut json, RulePlace place) throws IOException {
    json.text("file", place.file());
    json.number("line", orNull(place.line()));
    json.number("column", orNull(place.column()));
  }

  private static @Nullable Integer orNull(int from1) {
    return from1 == 0 ? null : from1;
  }

  /** Static Analysis Results Interchange Format 2.1.0, OASIS. */
  static String sarif(Path folder, List<RuleProblem> problems) {
    List<ProblemKind> kinds = problems.stream().map(RuleProblem::kind).distinct().sorted().toList();
    byte[] json =
        JsonOut.object(
            out -> {
              out.text("$schema", SARIF);
              out.text("version", "2.1.0");
              out.objects(
                  "runs",
                  List.of(problems),
                  (run, all) -> {
                    run.object(
                        "tool",
                        tool ->
                            tool.object(
                                "driver",
                                driver -> {
                                  driver.text("name", "pos-rules");
                                  driver.objects(
                                      "rules",
                                      kinds,
                                      (rule, kind) -> {
                                        rule.text("id", kind.id());
                                        rule.object(
                                            "fullDescription",
                                            text ->
                                                text.text(
                                                    "text",
                                                    ProblemPage.of(kind).in(Locale.ENGLISH)));
                                      });
                                }));
                    run.objects(
                        "results", all, (result, problem) -> result(result, folder, problem));
                  });
            });
    return new String(json, StandardCharsets.UTF_8) + "\n";
  }

  private static void result(JsonOut json, Path folder, RuleProblem problem) throws IOException {
    json.text("ruleId", problem.kind().id());
    json.text("level", "error");
    json.object("message", text -> text.text("text", problem.message()));
    json.objects(
        "locations", List.of(problem.place()), (out, place) -> location(out, folder, place));
    RulePlace other = problem.other();
    if (other != null) {
      json.objects(
          "relatedLocations", List.of(other), (out, place) -> location(out, folder, place));
    }
  }

  private static void location(JsonOut json, Path folder, RulePlace place) throws IOException {
    json.object(
        "physicalLocation",
        physical -> {
          physical.object("artifactLocation", file -> file.text("uri", path(folder, place)));
          if (place.line() > 0) {
            physical.object(
                "region",
                region -> {
                  region.number("startLine", place.line());
                  region.number("startColumn", Math.max(1, place.column()));
                });
          }
        });
  }

  private static String path(Path folder, RulePlace place) {
    return folder.resolve(place.file()).toString().replace('\\', '/');
  }

  /** Commands that GitHub's runners turn into notes beside the lines. */
  static String github(Path folder, List<RuleProblem> problems) {
    List<String> lines = new ArrayList<>();
    for (RuleProblem problem : problems) {
      RulePlace place = problem.place();
      lines.add(
          "::error file="
              + property(path(folder, place))
              + (place.line() > 0 ? ",line=" + place.line() : "")
              + (place.column() > 0 ? ",col=" + place.column() : "")
              + ",title="
              + problem.kind().id()
              + "::"
              + escaped(problem.message()));
    }
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
