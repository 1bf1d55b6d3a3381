package org.posrules.internal.authoring.built;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.CompiledFiles;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.loading.BuiltRulebook;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.loading.Manifest;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.packing.Digests;
import org.posrules.internal.packing.StoredZip;
import org.posrules.rulebook.RulebookVersion;

/** The file of a built rulebook: the same bytes for the same input. Immutable. */
final class BuiltWriter {
  private final RulebookVersion version;
  private final int rules;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Manifest.Entry> entries;

  BuiltWriter(SortedMap<String, String> texts, CompiledRulebook made, int rules) {
    this.version = made.content().version();
    this.rules = rules;
    CompiledRules compiled = made.rules().get(0);
    CompiledFiles.of(made.content(), compiled.models())
        .forEach((name, content) -> files.put(BuiltRulebook.COMPILED + name, content));
    CompiledFiles.classes(compiled)
        .forEach((path, content) -> files.put(BuiltRulebook.CLASSES + path, content));
    files.keySet().removeIf(BuiltRulebook::isForeignClass);
    texts.forEach(
        (path, text) ->
            files.put(BuiltRulebook.TEXTS + path, text.getBytes(StandardCharsets.UTF_8)));
    this.entries =
        files.entrySet().stream().map(file -> entry(file.getKey(), file.getValue())).toList();
  }

  /** The manifest under this seal. */
  Manifest manifest(Seal seal) {
    return new Manifest(
        seal.keyName(),
        Bundle.FORM,
        seal.core(),
        version.version(),
        version.digest(),
        seal.sequence(),
        rules,
        seal.tests(),
        entries);
  }

  /** The whole file under this seal. */
  byte[] sealed(Seal seal) {
    byte[] manifest = manifest(seal).text().getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(BuiltRulebook.MANIFEST, manifest);
    seal.key().ifPresent(key -> all.put(BuiltRulebook.SIGNATURE, key.sign(manifest)));
    all.putAll(files);
    return StoredZip.of(all);
  }

  private static Manifest.Entry entry(String path, byte[] content) {
    String hash = HexFormat.of().formatHex(Digests.sha256().digest(content));
    return new Manifest.Entry(content.length, hash, path);
  }
}
