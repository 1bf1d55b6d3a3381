package org.posrules.internal.authoring;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.resemblance.Resemblance;
import org.posrules.internal.rulebook.PackedRulebook;
import org.posrules.internal.rulebook.RulebookContent;

/** What an engine reads of a rulebook that was compiled before: for the jar and for any other. */
public final class CompiledFiles {
  private CompiledFiles() {}

  /** The files of {@link Bundle} by their name. */
  public static SortedMap<String, byte[]> of(RulebookContent content, List<String> models) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(Bundle.MODELS, lines(models));
    files.put(Bundle.RULEBOOK, packed(out -> PackedRulebook.write(content, out)));
    Lexicon words = Lexicon.of(content);
    files.put(Bundle.WORDS, packed(out -> words.write(content, out)));
    files.put(Bundle.WORDINGS, packed(Resemblance.of(content, words::concepts)::write));
    return files;
  }

  /** The classes of the rules by the path of their files. */
  public static SortedMap<String, byte[]> classes(CompiledRules rules) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    rules.classes().forEach((name, code) -> files.put(name.replace('.', '/') + ".class", code));
    return files;
  }

  static byte[] lines(List<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** Writes one of the files. */
  @FunctionalInterface
  private interface Packing {
    void write(DataOutput out) throws IOException;
  }

  private static byte[] packed(Packing packing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      packing.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
