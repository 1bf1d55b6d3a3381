package org.posrules.service.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.authoring.ProblemMessage;
import org.posrules.history.Past;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.authoring.comparing.Comparison;
import org.posrules.internal.authoring.comparing.Request;
import org.posrules.internal.authoring.comparing.Unrecorded;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.testing.TestPlan;
import org.posrules.json.Decoded;
import org.posrules.json.TransactionJson;
import org.posrules.rulebook.RuleSource;
import org.posrules.service.wire.ComparisonJson;
import org.posrules.service.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what two rulebooks say of the same requests. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells which answers change from one rulebook to another, the riskier first.",
    footer = {
      "",
      "OLD and NEW are rules folders, or bundled. Both are asked about the cases and",
      "stories of both and about recorded requests: one JSON object a line, as",
      "POST /v1/diagnoses takes it.",
      "Riskier is a more permissive retry, and money that is now said not to have moved.",
      "Rules that are new, changed or gone without a line in tables/retired.csv or",
      "CHANGELOG.md of NEW are told on standard error.",
      "",
      "Examples:",
      "  pos-rules diff bundled rules",
      "  pos-rules diff rules-2026.11 rules --cases recorded.ndjson --json",
      "",
      "Exit: 0 fine, 1 an answer is riskier and --accept is not given, 2 wrong flags or",
      "problems in the files, 70 a fault of this program."
    })
final class DiffVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "A rules folder, or bundled.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "A rules folder, or bundled.")
  private String now = "";

  @Option(
      names = "--cases",
      paramLabel = "FILE",
      description = "Recorded requests, one JSON object a line.")
  private @Nullable Path recorded;

  @Option(names = "--accept", description = "Exit with 0 even where an answer is riskier.")
  private boolean accept;

  @Option(names = "--json", description = "Print the changes as JSON.")
  private boolean json;

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  @Mixin private LangFlag lang = new LangFlag();

  DiffVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Workbench old = Workbench.open(overlay.named(before));
    Workbench fresh = Workbench.open(overlay.named(now));
    List<Request> requests = new ArrayList<>(Comparison.requests(plans(old, fresh)));
    requests.addAll(recorded());
    Comparison comparison = Comparison.of(old, fresh, requests);
    Locale language = lang.or(console.locale());
    if (json) {
      console.print(ComparisonJson.encode(comparison));
    } else {
      LinesPrinter.print(comparison.lines(AuthorWords.in(language)), console);
    }
    Words words = Words.in(language);
    unrecorded()
        .forEach(
            line ->
                console
                    .err()
                    .println(
                        words.get(
                            "diff.unrecorded", Cells.clean(ProblemMessage.of(line, language)))));
    return comparison.riskier() > 0 && !accept ? ExitCode.FAILED : ExitCode.FINE;
  }

  private List<String> unrecorded() {
    RuleSource later = source(now);
    return Unrecorded.between(
        SourceReader.layers(source(before)).get(0),
        SourceReader.layers(later).get(0),
        SourceReader.changeLog(later));
  }

  private static RuleSource source(String name) {
    return OverlayFlag.isBundled(name) ? RuleSource.bundled() : RuleSource.directory(Path.of(name));
  }

  private List<TestPlan> plans(Workbench old, Workbench fresh) {
    return Stream.of(Map.entry(before, old), Map.entry(now, fresh))
        .filter(named -> !OverlayFlag.isBundled(named.getKey()))
        .map(named -> TestPlan.of(Path.of(named.getKey()), named.getValue()))
        .toList();
  }

  /** The requests may hold what nobody should see, so only their lines are named. */
  private List<Request> recorded() throws IOException {
    if (recorded == null) {
      return List.of();
    }
    if (!Files.isReadable(recorded)) {
      throw new UsageException("--cases: there is no file " + recorded);
    }
    List<Request> requests = new ArrayList<>();
    int number = 0;
    for (String line : Files.readString(recorded).lines().toList()) {
      number++;
      if (!line.isBlank()) {
        requests.add(request(recorded.getFileName() + ":" + number, line));
      }
    }
    return requests;
  }

  private static Request request(String place, String line) {
    Decoded decoded = TransactionJson.decode(line.getBytes(StandardCharsets.UTF_8));
    if (decoded instanceof Decoded.Accepted accepted) {
      return new Request(place, accepted.transaction(), Past.NONE);
    }
    throw new UsageException(
        RequestInput.refusal(decoded, 0).lines().stream()
            .map(each -> place + ": " + each)
            .toList());
  }
}
