package org.posrules.internal.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.TinyRulebook;
import org.posrules.internal.authoring.Floor;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.RulebookReader;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.resemblance.Resemblance;
import org.posrules.internal.rulebook.PackedRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.care.CareTable;

/**
 * A built rulebook is read by whichever core finds it. Where what is written changes, or what
 * compiled rules may call, {@link Bundle#FORM} must rise, so that an older one is refused and not
 * misread: then write the new number and what the test has got here.
 */
class FormTest {
  private static final String WRITTEN = "form 7: c3c1cb878c73b9d3";
  private static final String TABLES = "form 7: 2147a38f07f9efb3";
  private static final String CALLED = "form 7: 1ab31b3ae540470f";

  /** Writes one of the files. */
  @FunctionalInterface
  private interface Packing {
    void write(RulebookContent content, DataOutput out) throws IOException;
  }

  private static String form(Stream<byte[]> parts) {
    MessageDigest digest = Digests.sha256();
    parts.forEach(digest::update);
    String hex = HexFormat.of().formatHex(digest.digest());
    return "form " + Bundle.FORM + ": " + hex.substring(0, 16);
  }

  /** The frozen rulebook, without the words of the real one that hold under every other. */
  private static RulebookContent frozen() {
    return RulebookReader.read(
        Floor.of(new RulebookFiles(Map.of())), List.of(new RulebookFiles(TinyRulebook.files())));
  }

  private static byte[] packed(Packing packing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      packing.write(frozen(), new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void files_ofTheFrozenRulebook_areThoseOfTheForm() {
    Stream<Packing> all =
        Stream.of(
            PackedRulebook::write,
            (content, out) -> Lexicon.of(content).write(content, out),
            (content, out) -> Resemblance.of(content, Lexicon.of(content)::concepts).write(out));
    assertEquals(WRITTEN, form(all.map(FormTest::packed)));
  }

  /** The frozen rulebook says nothing about shops. */
  @Test
  void rowsAboutShops_areThoseOfTheForm() {
    Stream<String> rows =
        CareTable.all().stream().map(table -> table.file() + table.form().columns());
    assertEquals(TABLES, form(rows.map(row -> row.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void facts_thatCompiledRulesCall_areThoseOfTheForm() throws Exception {
    assertEquals(
        CALLED, form(signatures().stream().map(line -> line.getBytes(StandardCharsets.UTF_8))));
  }

  /** The public methods of all facts, and the constants of the enums among them. */
  private static List<String> signatures() throws Exception {
    TreeSet<String> lines = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/posrules/facts"))) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        if (!name.equals("package-info")) {
          describe(Class.forName("org.posrules.facts." + name), lines);
        }
      }
    }
    return List.copyOf(lines);
  }

  private static void describe(Class<?> type, TreeSet<String> lines) {
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
        lines.add(method.toString());
      }
    }
    if (type.isEnum()) {
      lines.add(type + Arrays.toString(type.getEnumConstants()));
    }
  }
}
