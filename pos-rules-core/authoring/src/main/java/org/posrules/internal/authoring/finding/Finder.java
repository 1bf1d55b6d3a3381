package org.posrules.internal.authoring.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.posrules.FailedTransaction;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Signal;
import org.posrules.history.Past;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Lines;
import org.posrules.internal.authoring.lens.TableRow;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.evidence.KnownWords;
import org.posrules.internal.evidence.KnownWords.Idea;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.rulebook.RulePlace;

/** Finds what of a rulebook touches a text, a code or a name. */
public final class Finder {
  /** Lines shown of one file; the causes of an issuer's codes run into hundreds. */
  private static final int OF_A_FILE = 3;

  /** Rules and tables before messages, and these before the many words. */
  private static final List<String> LAST =
      List.of("care/tables/", "tables/", "messages/", "lexicon/");

  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparingInt((Mention mention) -> rank(mention.place().file()))
          .thenComparing(mention -> mention.place().file())
          .thenComparingInt(mention -> mention.place().line());

  private static final int LONGEST = 68;
  private static final int FIRST_WIDE = 0x2E80;

  /** Columns of what has a name beside causes and families. */
  private static final List<String> NAMED =
      List.of("signal", "concept", "action", "family", "topic", "paper", "plan");

  private final Workbench bench;
  private final AuthorWords words;

  public Finder(Workbench bench, AuthorWords words) {
    this.bench = bench;
    this.words = words;
  }

  /** What touches it, whatever it is: a name, a code, a text, or several of them. */
  public Lines find(String sought) {
    Lines lines = new Lines();
    String name = sought.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    List<Mention> mentions = isName(name) ? Mention.of(name, bench.layers()) : List.of();
    if (!mentions.isEmpty()) {
      mentions(name, mentions, lines);
    }
    codes(sought, lines);
    if (lines.list().isEmpty()) {
      text(sought, lines);
    }
    return lines;
  }

  private static int rank(String file) {
    return IntStream.range(0, LAST.size())
        .filter(i -> file.startsWith(LAST.get(i)) && !file.endsWith(".drl"))
        .map(i -> i + 1)
        .findFirst()
        .orElse(0);
  }

  private boolean isName(String name) {
    return bench.content().causes().containsKey(name)
        || bench.content().care().matters().containsKey(name)
        || bench.content().families().members().containsKey(name)
        || !bench.rows().with(name, NAMED).isEmpty();
  }

  private void mentions(String name, List<Mention> mentions, Lines lines) {
    lines.line(words.get("find.name", name));
    Map<String, List<Mention>> files =
        mentions.stream()
            .sorted(IN_ORDER)
            .collect(
                Collectors.groupingBy(
                    mention -> mention.place().file(), LinkedHashMap::new, Collectors.toList()));
    files.forEach((file, of) -> ofOneFile(name, file, of, lines));
  }

  /** Its own row comes first, for not all are shown. */
  private void ofOneFile(String name, String file, List<Mention> mentions, Lines lines) {
    lines.line("  ", file);
    mentions.stream()
        .sorted(Comparator.comparing(mention -> !mention.isRowOf(name)))
        .limit(OF_A_FILE)
        .forEach(mention -> lines.line(number(mention.place()), cut(mention.line())));
    if (mentions.size() > OF_A_FILE) {
      lines.line(" ".repeat(9), words.get("and.more", mentions.size() - OF_A_FILE));
    }
  }

  private static String number(RulePlace place) {
    return String.format(Locale.ROOT, "  %5d  ", place.line());
  }

  /** To one line of a screen, on which a Chinese character is twice as wide. */
  private static String cut(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      width += line.codePointAt(i) < FIRST_WIDE ? 1 : 2;
      if (width > LONGEST) {
        return line.substring(0, i) + "…";
      }
    }
    return line;
  }

  private void codes(String sought, Lines lines) {
    List<TableRow> rows = bench.rows().with(sought, List.of("code", "word"));
    if (!rows.isEmpty()) {
      lines.gap().line(words.get("find.code", sought.strip()));
      String file = "";
      for (TableRow row : rows) {
        if (!row.place().file().equals(file)) {
          file = row.place().file();
          lines.line("  ", file);
        }
        lines.line(number(row.place()), told(row));
      }
    }
  }

  private String told(TableRow row) {
    String scheme = row.text("scheme").isEmpty() ? "" : row.text("scheme") + " ";
    String cause =
        row.text("cause").isEmpty() ? "" : row.text("cause") + " " + row.text("strength");
    return scheme
        + (cause.isEmpty() ? words.get("find.no.fault") : cause)
        + ", "
        + words.choose(row.text("meaning_en"), row.text("meaning_zh"));
  }

  private void text(String sought, Lines lines) {
    KnownWords known = bench.known(sought);
    ideas("find.faults", "lexicon/faults/concepts.csv", known.faults(), lines);
    ideas("find.money", "lexicon/concepts.csv", known.money(), lines);
    if (!known.patterns().isEmpty()) {
      lines.gap().line(words.get("find.patterns"));
      known.patterns().forEach(pattern -> pattern(pattern, lines));
    }
    if (!known.wordings().isEmpty()) {
      lines.gap().line(words.get("find.wordings"));
      known.wordings().forEach(wording -> wording(wording, lines));
    }
    meant(sought, lines);
  }

  private void ideas(String key, String file, List<Idea> ideas, Lines lines) {
    if (ideas.isEmpty()) {
      return;
    }
    lines.gap().line(words.get(key));
    for (Idea idea : ideas) {
      String where =
          bench.rows().with(idea.concept(), List.of("concept")).stream()
              .filter(row -> row.place().file().equals(file))
              .findFirst()
              .map(row -> "  " + row.place())
              .orElse("");
      lines.line("  ", "“" + idea.words() + "” " + idea.concept() + where);
    }
  }

  private void pattern(PatternRow pattern, Lines lines) {
    TableRow row = bench.rows().of(pattern).orElse(null);
    String needs = row == null ? "" : row.place() + "  " + row.text("needs");
    lines.line("  ", pattern.signal() + " " + pattern.strength() + "  " + needs);
  }

  private void wording(PhraseRow wording, Lines lines) {
    String where = bench.rows().named(wording.row()).map(row -> row.place() + "  ").orElse("");
    lines.line(
        "  ",
        wording.signal() + " " + wording.strength() + "  " + where + "“" + wording.phrase() + "”");
  }

  /** The signals and codes that come of the text, and the rules that ask for them by name. */
  private void meant(String sought, Lines lines) {
    FailedTransaction given = FailedTransaction.builder().errorText(sought).build();
    Set<String> names = new LinkedHashSet<>();
    List<String> codes = new ArrayList<>();
    for (Signal signal : bench.look(given, Past.NONE, words.locale()).judged().signals()) {
      if (signal instanceof PhraseSignal phrase) {
        names.add(phrase.name());
      } else if (signal instanceof CodeSignal code) {
        codes.add(code.row() + " " + code.cause());
        names.add(code.cause());
      }
    }
    if (!codes.isEmpty()) {
      lines.gap().line(words.get("find.codes.in.text"));
      codes.forEach(code -> lines.line("  ", code));
    }
    if (names.isEmpty()) {
      lines.gap().line(words.get("find.nothing"));
    }
    names.forEach(name -> touched(name, lines));
  }

  /** Families, proofs and rules; the rows that mean the same are told by the name itself. */
  private void touched(String name, Lines lines) {
    List<Mention> touching =
        Mention.of(name, bench.layers()).stream()
            .filter(
                mention ->
                    mention.place().file().endsWith(".drl")
                        || mention.place().file().equals("tables/families.csv")
                        || mention.place().file().equals("tables/proofs.csv"))
            .toList();
    if (!touching.isEmpty()) {
      lines.gap();
      mentions(name, touching, lines);
    }
  }
}
