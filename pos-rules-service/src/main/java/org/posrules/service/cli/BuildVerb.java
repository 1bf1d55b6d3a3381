package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posrules.authoring.ProblemMessage;
import org.posrules.internal.authoring.built.AnswersGate;
import org.posrules.internal.authoring.built.BuildGate;
import org.posrules.internal.authoring.built.CasesGate;
import org.posrules.internal.authoring.built.RecordGate;
import org.posrules.internal.authoring.built.RulebookBuild;
import org.posrules.internal.authoring.built.RulebookBuild.Outcome;
import org.posrules.internal.authoring.built.SigningKey;
import org.posrules.internal.loading.BuiltReader;
import org.posrules.internal.loading.Manifest;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the one signed file of a rulebook folder. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Checks a rulebook folder and writes it as one signed file for --rulebook.",
      "Nothing is written while a problem is left, a case fails, too little of the",
      "rules is covered, an answer is riskier than that of the rulebook before it, or",
      "what became of a rule of that one is not written down."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules keygen -o mine",
      "  pos-rules build rules -o rulebook.jar --sign mine.key.pem --sequence 1",
      "  pos-rules build rules -o new.jar --sign mine.key.pem --previous rulebook.jar",
      "  pos-rules serve --rulebook rulebook.jar --trust mine.pub.pem",
      "",
      "Exit: 0 written, 1 the rulebook may not go out, 2 wrong flags or a broken",
      "rulebook, 70 a fault of this program."
    })
final class BuildVerb implements Callable<Integer> {
  private static final int COLUMN = 11;

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A rulebook folder.")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = {
        "Where to write it; one that is there is replaced, and is the one before it unless",
        "--previous names another."
      })
  private Path output = Path.of("");

  @Option(
      names = "--sign",
      paramLabel = "KEY.pem",
      description = "The private key to sign with. Without it no engine loads the file.")
  private @Nullable Path key;

  @Option(
      names = "--sequence",
      paramLabel = "N",
      description = "Its number, higher than that of every rulebook before it.")
  private @Nullable Long sequence;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = {
        "The rulebook before it, a file or bundled: no answer may be riskier than before,",
        "and rules that are new, changed or gone stand in tables/retired.csv and CHANGELOG.md.",
        "Without --sequence this one gets the next number."
      })
  private @Nullable String previous;

  @Option(
      names = "--fail-under",
      paramLabel = "N",
      defaultValue = "60",
      description = {
        "Refuse it when under N %% of the rules or of the conditions are covered;",
        "${DEFAULT-VALUE} where it is not given."
      })
  private double failUnder;

  @Option(names = "--accept", description = "Write it even where an answer is riskier than before.")
  private boolean accept;

  @Mixin private LangFlag lang = new LangFlag();

  BuildVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("build: there is no folder " + folder);
    }
    long number = number();
    Optional<SigningKey> signing = Optional.ofNullable(key).map(SigningKey::read);
    try {
      Outcome outcome = new RulebookBuild(folder, gates()).write(output, signing, number);
      return outcome.refusals().isEmpty() ? written(outcome.manifest()) : refused(outcome);
    } catch (IOException e) {
      throw new UsageException("-o: cannot write " + output + ": " + e.getClass().getSimpleName());
    }
  }

  private List<BuildGate> gates() {
    List<BuildGate> gates = new ArrayList<>(List.of(new CasesGate(failUnder)));
    String before = previous();
    if (!before.isEmpty()) {
      RuleSource rulebook =
          OverlayFlag.isBundled(before)
              ? RuleSource.bundled()
              : RuleSource.inMemory(BuiltReader.inspect(Path.of(before)).texts());
      gates.add(new RecordGate(rulebook));
      if (!accept) {
        gates.add(new AnswersGate(rulebook));
      }
    }
    return gates;
  }

  /** The file that will be replaced, unless another is named; empty for none. */
  private String previous() {
    if (previous != null) {
      return previous;
    }
    if (!Files.exists(output)) {
      return "";
    }
    try {
      BuiltReader.inspect(output);
      return output.toString();
    } catch (RulebookException e) {
      throw new UsageException(
          "-o: "
              + e.problems().get(0)
              + "; nothing can be compared with it: move it away, or name the rulebook before this"
              + " one with --previous");
    }
  }

  private long number() {
    String named = previous();
    boolean file = !named.isEmpty() && !OverlayFlag.isBundled(named);
    long before = file ? BuiltReader.inspect(Path.of(named)).manifest().sequence() : 0;
    if (sequence == null && !file && key != null) {
      throw new UsageException(
          "--sign: number the rulebook with --sequence N, or name the one before it with --previous"
              + " FILE; the first is --sequence 1");
    }
    long number = sequence == null ? before + 1 : sequence;
    if (number <= before) {
      throw new UsageException("--sequence: must be higher than the previous one, " + before);
    }
    return number;
  }

  private int refused(Outcome outcome) {
    Locale language = lang.or(console.locale());
    outcome
        .refusals()
        .forEach(line -> console.err().println(Cells.clean(ProblemMessage.of(line, language))));
    console.err().println("pos-rules: " + Words.in(language).get("build.refused", output));
    return ExitCode.FAILED;
  }

  private int written(Manifest manifest) throws IOException {
    Words words = words();
    say("rulebook", words.get("build.rules", manifest.version(), manifest.rules()));
    say("digest", manifest.digest());
    say("sequence", String.valueOf(manifest.sequence()));
    say("cases", cases(manifest.tests(), words));
    say("signedBy", key == null ? words.get("build.nobody") : manifest.key());
    say("written", words.get("build.bytes", output, Files.size(output)));
    if (key == null) {
      console.tell(
          "pos-rules: it is not signed, so no engine will load it; it is good for looking into"
              + " it. Sign it with --sign KEY.pem");
    }
    return ExitCode.FINE;
  }

  private static String cases(Manifest.TestSummary tests, Words words) {
    return tests.run() == 0
        ? words.get("build.cases.none")
        : words.get("build.cases.run", tests.run(), tests.failed(), percent(tests));
  }

  private static String percent(Manifest.TestSummary tests) {
    return tests.coverage() / 10 + "." + tests.coverage() % 10 + " %";
  }

  private void say(String what, String value) {
    String label = Cells.pad(words().get("build." + what), COLUMN);
    console.out().println(label + Cells.clean(value));
  }

  private Words words() {
    return Words.in(lang.or(console.locale()));
  }
}
