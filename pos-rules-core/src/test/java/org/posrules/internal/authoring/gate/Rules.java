package org.posrules.internal.authoring.gate;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that differ in what stands between when and end. */
final class Rules {
  static final String HEAD =
      """
      package org.posrules.packs

      import org.posrules.*
      import org.posrules.facts.*
      import org.posrules.facts.CryptogramSignal.Decision
      import org.posrules.facts.LimitSignal.Limit
      import org.posrules.facts.RegistrationSignal.Registrant
      import org.posrules.facts.VersionSignal.Software
      import org.posrules.facts.WaitSignal.Wait
      import org.posrules.history.Dimension
      import org.posrules.history.Window

      """;
  private static final List<String> IMPORTS =
      HEAD.lines()
          .filter(line -> line.startsWith("import ") && !line.endsWith("*"))
          .map(line -> line.substring("import ".length()))
          .toList();
  private static final List<String> PLAIN_IMPORTS =
      List.of(
          "org.posrules.EntryMode",
          "org.posrules.InquiryOutcome",
          "org.posrules.NetworkStatus",
          "org.posrules.TransactionType");
  static final String FINDING = "insert( Finding.of( \"HOST_TIMEOUT\", Strength.STRONG ) );";

  private Rules() {}

  /** {@code number}: of its id; {@code then}: its consequence. */
  static String rule(int number, String when, String then) {
    return rule(number, "", when, then);
  }

  static String rule(int number, String attribute, String when, String then) {
    String id = "LOC-%03d".formatted(number);
    return String.join(
        "\n",
        "rule \"" + id + " a rule of somebody's own\"",
        "    @id( \"" + id + "\" )",
        "    @status( \"stable\" )",
        "    @since( \"2026.11.1\" )",
        "    @source( \"own terminals\" )",
        "    @en( \"x\" )",
        "    @zh( \"某\" )",
        attribute,
        "when",
        "    " + when,
        "then",
        "    " + then,
        "end",
        "");
  }

  /** One file for each. */
  static SortedMap<String, String> files(List<String> rules) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < rules.size(); i++) {
      files.put("own/rule-%03d.drl".formatted(i), HEAD + rules.get(i));
    }
    return files;
  }

  /** One file for each, which imports what it names and no more, as the readers want it. */
  static SortedMap<String, String> ofAnAuthor(List<String> rules) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < rules.size(); i++) {
      String rule = rules.get(i);
      String imports =
          Stream.concat(IMPORTS.stream(), PLAIN_IMPORTS.stream())
              .filter(name -> rule.contains(name.substring(name.lastIndexOf('.') + 1) + "."))
              .map(name -> "import " + name + "\n")
              .collect(Collectors.joining());
      files.put(
          "own/rule-%03d.drl".formatted(i),
          "package org.posrules.packs\n\nimport org.posrules.facts.*\n" + imports + "\n" + rule);
    }
    return files;
  }
}
