package org.posrules.service.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.posrules.internal.authoring.finding.Finder;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.rulebook.RuleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds what touches a text, a code or a name. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Finds the words, patterns, codes, families, proofs and rules that touch something.",
    footer = {
      "",
      "Examples:",
      "  pos-rules find 'host not reachable'",
      "  pos-rules find 91",
      "  pos-rules find HOST_TIMEOUT --rules rules",
      "",
      "Exit: 0 fine, 2 wrong flags or problems in the files, 70 a fault of this",
      "program."
    })
final class FindVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "TEXT|CODE|NAME",
      description = "An error text, a code, or the name of a cause, signal, concept or family.")
  private String sought = "";

  @Mixin private RulesFolderFlag rules = new RulesFolderFlag();

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  @Mixin private LangFlag lang = new LangFlag();

  FindVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (sought.isBlank()) {
      throw new UsageException("name a text, a code, or a cause");
    }
    Path folder = rules.folder();
    RuleSource source = folder == null ? RuleSource.bundled() : overlay.source(folder);
    AuthorWords words = AuthorWords.in(lang.or(console.locale()));
    LinesPrinter.print(new Finder(Workbench.open(source), words).find(sought), console);
    return ExitCode.FINE;
  }
}
