package org.posrules.internal.authoring.built;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.posrules.DiagnosticEngine;
import org.posrules.TinyRulebook;
import org.posrules.internal.loading.BuiltRulebook;
import org.posrules.internal.packing.BrokenZipException;
import org.posrules.internal.packing.StoredZip;
import org.posrules.internal.packing.StoredZipReader;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;

/** A small built rulebook, and what can become of it on its way. */
final class Builds {
  static final long SEQUENCE = 7;
  static final SigningKey KEY = SigningKey.make();
  static final TrustedKeys TRUSTED = TrustedKeys.of(KEY.publicPem());
  private static final byte[] TINY = built(TinyRulebook.FOLDER, Optional.of(KEY));

  private Builds() {}

  /** The bytes of the tiny rulebook, signed. */
  static byte[] tiny() {
    return TINY.clone();
  }

  static byte[] unsigned() {
    return built(TinyRulebook.FOLDER, Optional.empty());
  }

  static byte[] built(Path folder, Optional<SigningKey> key) {
    try {
      Path file = Files.createTempDirectory("built").resolve("rulebook.jar");
      new RulebookBuild(folder, List.of()).write(file, key, SEQUENCE);
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip file in good order, whose files are others. */
  static byte[] repacked(byte[] zip, Consumer<Map<String, byte[]>> change) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      StoredZipReader.read(zip).forEach((name, content) -> files.put(name, bytes(content)));
    } catch (BrokenZipException e) {
      throw new IllegalArgumentException(e);
    }
    change.accept(files);
    return StoredZip.of(files);
  }

  /** One whose manifest is another, and signed anew. */
  static byte[] resigned(UnaryOperator<String> manifest) {
    return repacked(
        TINY,
        files -> {
          byte[] text = manifest.apply(manifest(files)).getBytes(StandardCharsets.UTF_8);
          files.put(BuiltRulebook.MANIFEST, text);
          files.put(BuiltRulebook.SIGNATURE, KEY.sign(text));
        });
  }

  static String manifest(Map<String, byte[]> files) {
    return new String(
        files.getOrDefault(BuiltRulebook.MANIFEST, new byte[0]), StandardCharsets.UTF_8);
  }

  static DiagnosticEngine engine(byte[] bytes, TrustedKeys keys) {
    return DiagnosticEngine.builder().rules(source(bytes, keys)).ids(() -> "ID").build();
  }

  static RuleSource source(byte[] bytes, TrustedKeys keys) {
    return RuleSource.rulebook(file(bytes), keys);
  }

  static List<RuleProblem> problems(byte[] bytes) {
    return problems(bytes, TRUSTED);
  }

  static List<RuleProblem> problems(byte[] bytes, TrustedKeys keys) {
    return assertThrows(RulebookException.class, () -> engine(bytes, keys)).problems();
  }

  static Path file(byte[] bytes) {
    try {
      Path file = Files.createTempFile("rulebook", ".jar");
      file.toFile().deleteOnExit();
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(ByteBuffer content) {
    byte[] bytes = new byte[content.remaining()];
    content.duplicate().get(bytes);
    return bytes;
  }
}
