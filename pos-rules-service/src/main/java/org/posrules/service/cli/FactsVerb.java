package org.posrules.service.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.posrules.internal.authoring.facts.FactCatalogue;
import org.posrules.internal.authoring.facts.FactPages;
import org.posrules.internal.authoring.facts.ShopFactRow;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Lines;
import org.posrules.internal.rulebook.PackedRulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the facts that a rule may match. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists the facts that a rule may match, and what a shop may tell.",
      "Each stands with its fields and their values."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules facts",
      "  pos-rules facts LinkSignal --lang zh-CN",
      "  pos-rules facts lastCleaning",
      "  pos-rules facts --markdown > rules/docs/facts.md",
      "",
      "Exit: 0 fine, 2 wrong flags or no such fact, 70 a fault of this program."
    })
final class FactsVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only facts whose name begins so.")
  private String prefix = "";

  @Option(names = "--markdown", description = "Print the page of all facts, in both languages.")
  private boolean markdown;

  @Mixin private LangFlag lang = new LangFlag();

  FactsVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<ShopFactRow> told = ShopFactRow.all(PackedRulebook.bundled());
    if (markdown) {
      console.out().print(FactPages.markdown(FactCatalogue.all(), told));
      return ExitCode.FINE;
    }
    AuthorWords words = AuthorWords.in(lang.or(console.locale()));
    Lines lines = FactPages.text(FactCatalogue.all(), told, prefix, words);
    if (lines.list().isEmpty()) {
      throw new UsageException("no fact begins with " + prefix + "; pos-rules facts lists them");
    }
    LinesPrinter.print(lines, console);
    return ExitCode.FINE;
  }
}
