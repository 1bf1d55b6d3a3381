package org.posrules.internal.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.Origin;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.ProblemKind;

/** Reads schemes, code tables, EMV tables and device words. */
final class CodeReader {
  static final String SCHEMES = "tables/schemes.csv";
  static final String DEVICES = "tables/devices.csv";
  static final String CODES = "tables/codes/";
  static final String EMV = "tables/emv/";

  static final String NO_FAULT = CODES + "no-fault.csv";

  private final Layers layers;
  private final CauseReader causes;

  CodeReader(Layers layers, CauseReader causes) {
    this.layers = layers;
    this.causes = causes;
  }

  private List<CsvRow> schemeRows() {
    return layers.table(
        SCHEMES, "scheme", "origin", "fallback", "advice", "aliases", "name_en", "name_zh");
  }

  Map<String, Scheme> schemes() {
    Once<Scheme> named = new Once<>();
    for (CsvRow row : schemeRows()) {
      named.put(row.needed("scheme"), row, scheme(row));
    }
    Map<String, Scheme> schemes = named.values();
    for (CsvRow row : schemeRows()) {
      requireScheme(row, "fallback", schemes);
      requireScheme(row, "advice", schemes);
    }
    return schemes;
  }

  private static void requireScheme(CsvRow row, String column, Map<String, Scheme> schemes) {
    String named = row.text(column);
    if (!named.isEmpty() && !schemes.containsKey(named)) {
      row.unknown(ProblemKind.UNKNOWN_SCHEME, column, named, "scheme", schemes.keySet());
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Scheme scheme(CsvRow row) {
    return new Scheme(
        row.text("scheme"),
        row.oneOf("origin", Origin.GATEWAY),
        orNull(row.text("fallback")),
        orNull(row.text("advice")),
        row.needed("name_en"),
        row.needed("name_zh"));
  }

  Map<String, String> aliases() {
    Once<String> aliases = new Once<>();
    for (CsvRow row : schemeRows()) {
      String name = row.text("scheme");
      aliases.put(name, row, name);
      row.parts("aliases").forEach(alias -> aliases.put(alias, row, name));
    }
    return aliases.values();
  }

  Map<String, Map<String, CodeRow>> codes(Set<String> schemes) {
    Map<String, Once<CodeRow>> codes = new TreeMap<>();
    List<CsvRow> coded = codeRows();
    List<CsvRow> noFault = noFaultRows();
    CodeWidths widths = CodeWidths.of(coded, noFault, layers::floorCodes);
    for (CsvRow row : coded) {
      add(codes, row, schemes, coded(widths.mended(row)));
    }
    for (CsvRow row : noFault) {
      add(codes, row, schemes, noFault(widths.mended(row)));
    }
    Map<String, Map<String, CodeRow>> byScheme = new TreeMap<>();
    codes.forEach((scheme, rows) -> byScheme.put(scheme, rows.values()));
    return byScheme;
  }

  private List<CsvRow> codeRows() {
    return layers.tables(
        path ->
            path.endsWith(".csv")
                && !path.equals(NO_FAULT)
                && (path.startsWith(CODES) || path.startsWith(EMV)),
        "tables/codes",
        "scheme",
        "code",
        "cause",
        "strength",
        "meaning_en",
        "meaning_zh",
        "source");
  }

  private List<CsvRow> noFaultRows() {
    return layers.table(NO_FAULT, "scheme", "code", "meaning_en", "meaning_zh", "source");
  }

  private static void add(
      Map<String, Once<CodeRow>> codes, CsvRow row, Set<String> schemes, CodeRow code) {
    if (!schemes.contains(code.scheme()) && !code.scheme().equals("device")) {
      row.unknown(ProblemKind.UNKNOWN_SCHEME, "scheme", code.scheme(), "scheme", schemes);
    }
    codes.computeIfAbsent(code.scheme(), any -> new Once<>()).put(code.code(), row, code);
  }

  private CodeRow coded(CsvRow row) {
    CodeRow coded = row(row, row.needed("scheme"), row.needed("code"), knownCause(row));
    layers
        .causeFloor()
        .check(row, coded.scheme(), coded.code(), causes.causes().get(coded.cause()));
    return coded;
  }

  private static CodeRow noFault(CsvRow row) {
    return row(row, row.needed("scheme"), row.needed("code"), "");
  }

  private static CodeRow row(CsvRow row, String scheme, String code, String cause) {
    return new CodeRow(
        scheme,
        code,
        cause,
        cause.isEmpty() ? Strength.WEAK : row.oneOf("strength", Strength.WEAK),
        row.needed("meaning_en"),
        row.needed("meaning_zh"),
        row.needed("source"),
        scheme + "/" + code);
  }

  private String knownCause(CsvRow row) {
    String cause = row.needed("cause");
    if (!cause.isBlank() && !causes.names().contains(cause)) {
      row.unknown(ProblemKind.UNKNOWN_CAUSE, "cause", cause, "cause", causes.names());
    }
    return cause;
  }

  Map<String, CodeRow> devices(Map<String, Map<String, CodeRow>> codes) {
    Once<CodeRow> words = new Once<>();
    List<CsvRow> rows =
        layers.table(
            DEVICES, "word", "aliases", "cause", "strength", "meaning_en", "meaning_zh", "source");
    for (CsvRow row : rows) {
      CodeRow word = row(row, "device", row.needed("word"), knownCause(row));
      words.put(word.code(), row, word);
      for (String alias : row.parts("aliases")) {
        words.put(alias.toUpperCase(Locale.ROOT), row, word);
      }
    }
    Map<String, CodeRow> devices = words.values();
    codes.getOrDefault("device", Map.of()).forEach(devices::putIfAbsent);
    return devices;
  }
}
