package org.posrules.service.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.posrules.rulebook.Titles;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.Words;
import org.posrules.store.IncidentStore;
import org.posrules.store.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes what whoever is called about an incident will ask. */
@Command(
    name = "handover",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes a note on an incident for whoever is called, ready to be sent.",
      "It holds what they will ask, in English and in Chinese, or in the language of",
      "--lang alone."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules handover 01M8H… --history incidents.db",
      "  pos-rules handover 01M8H… --lang zh-CN",
      "",
      "Exit: 0 fine, 1 no such incident, 2 wrong flags or a history that cannot be",
      "opened, 70 a fault of this program."
    })
final class HandoverVerb implements Callable<Integer> {
  private final Console console;
  private final Titled titled;

  @Parameters(paramLabel = "ID", description = "The diagnosisId of its diagnosis.")
  private String id = "";

  @Mixin private HistoryFlag history = new HistoryFlag();
  @Mixin private LangFlag lang = new LangFlag();

  HandoverVerb(Console console, Titled titled) {
    this.console = console;
    this.titled = titled;
  }

  @Override
  public Integer call() {
    try (IncidentStore store = history.open()) {
      Optional<Kept> kept = store.find(id);
      if (kept.isEmpty()) {
        console.tell("no such incident");
        return ExitCode.FAILED;
      }
      Titles titles = titled.rulebook().titles();
      Page page = new Page(console.width(), console.colour());
      for (Locale language : languages()) {
        write(page, language, kept.get(), new HandoverNote(store, titles, language));
      }
      console.out().print(page);
      return ExitCode.FINE;
    }
  }

  private List<Locale> languages() {
    Locale asked = lang.or(Locale.ROOT);
    return Locale.ROOT.equals(asked)
        ? List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
        : List.of(asked);
  }

  private static void write(Page page, Locale language, Kept kept, HandoverNote note) {
    Words words = Words.in(language);
    Map<String, String> lines = note.of(kept);
    int column = lines.keySet().stream().mapToInt(Cells::width).max().orElse(0);
    page.gap().line(Ink.BOLD, words.get("note.title", kept.incident().id()));
    lines.forEach((label, text) -> page.labelled(label, column, Ink.PLAIN, text));
  }
}
