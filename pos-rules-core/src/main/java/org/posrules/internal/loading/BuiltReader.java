package org.posrules.internal.loading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.packing.BrokenZipException;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.packing.StoredZipReader;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;

/**
 * Opens built rulebooks. Nothing of one is used before all of it is known to be what was signed:
 * first the manifest by its signature, then every file by the manifest.
 */
public final class BuiltReader {
  private final Refusals refusals;
  private final Map<String, ByteBuffer> files;
  private final ByteBuffer signed;
  private final String manifest;

  private BuiltReader(Path path) {
    this.refusals = new Refusals(path);
    this.files = unpacked(FileBytes.read(path, refusals), refusals);
    this.signed = files.getOrDefault(BuiltRulebook.MANIFEST, ByteBuffer.allocate(0));
    this.manifest = manifestText();
  }

  /**
   * The rulebook, if it is signed with one of the keys.
   *
   * @throws RulebookException with the reason why it is refused
   */
  public static BuiltRulebook open(Path path, TrustedKeys keys) {
    BuiltReader reader = new BuiltReader(path);
    reader.checkSignature(keys);
    Manifest manifest = reader.manifest();
    if (manifest.sequence() < keys.leastSequence()) {
      throw reader.refusals.older(manifest.sequence(), keys.leastSequence());
    }
    return reader.checked(manifest);
  }

  /**
   * Reads a rulebook without asking who built it, for its manifest and its texts; its classes may
   * not be loaded.
   *
   * @throws RulebookException if it is broken
   */
  public static BuiltRulebook inspect(Path path) {
    BuiltReader reader = new BuiltReader(path);
    return reader.checked(reader.manifest());
  }

  private static Map<String, ByteBuffer> unpacked(byte[] bytes, Refusals refusals) {
    try {
      return StoredZipReader.read(bytes);
    } catch (BrokenZipException e) {
      throw refusals.broken(e);
    }
  }

  private String manifestText() {
    String text = StandardCharsets.UTF_8.decode(signed.duplicate()).toString();
    if (ManifestReader.isOfAnotherFormat(text)) {
      throw refusals.of(ProblemKind.BUILT_FORM, Refusals.OTHER_FORMAT);
    }
    if (!ManifestReader.isOne(text)) {
      throw refusals.of(ProblemKind.BUILT_NOT_ONE, Refusals.NOT_ONE);
    }
    return text;
  }

  private void checkSignature(TrustedKeys keys) {
    String key = ManifestReader.key(manifest);
    @Nullable ByteBuffer signature = files.get(BuiltRulebook.SIGNATURE);
    if (signature == null) {
      throw refusals.of(ProblemKind.BUILT_UNSIGNED, Refusals.UNSIGNED);
    }
    boolean genuine =
        Signatures.verify(
            keys.key(key).orElseThrow(() -> refusals.unknownKey(key)), signed, signature);
    if (!genuine) {
      throw refusals.of(ProblemKind.BUILT_SIGNATURE, Refusals.NOT_GENUINE);
    }
  }

  private Manifest manifest() {
    Manifest read =
        ManifestReader.read(manifest)
            .orElseThrow(() -> refusals.of(ProblemKind.BUILT_FORM, Refusals.OTHER_FORMAT));
    if (read.form() != Bundle.FORM) {
      throw refusals.otherForm(read);
    }
    return read;
  }

  private BuiltRulebook checked(Manifest listed) {
    Map<String, ByteBuffer> listable = new LinkedHashMap<>(files);
    listable.keySet().removeAll(List.of(BuiltRulebook.MANIFEST, BuiltRulebook.SIGNATURE));
    refusals.throwAny(FileCheck.problems(listed.files(), listable, refusals));
    return new BuiltRulebook(listed, listable);
  }
}
