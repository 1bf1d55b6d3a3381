package org.posrules.internal.loading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.packing.Bundle;

/**
 * A rulebook that {@code pos-rules build} has written, whole in memory and checked against its
 * manifest. Immutable; thread-safe.
 */
public final class BuiltRulebook {
  /** The first file in it. */
  public static final String MANIFEST = "rulebook.manifest";

  /** The second: 64 bytes, Ed25519 over the bytes of the first; absent where it is not signed. */
  public static final String SIGNATURE = "rulebook.signature";

  /** Where the files of {@link Bundle} stand in it. */
  public static final String COMPILED = "compiled/";

  /** Where the classes of its rules stand in it. */
  public static final String CLASSES = "classes/";

  /** Where the files that it was made of stand in it. */
  public static final String TEXTS = "texts/";

  private static final String PACKS = CLASSES + "org/posrules/packs/";
  private static final String CLASS = ".class";

  private final Manifest manifest;
  private final Map<String, ByteBuffer> files;

  BuiltRulebook(Manifest manifest, Map<String, ByteBuffer> files) {
    this.manifest = manifest;
    this.files = Map.copyOf(files);
  }

  /** What it says of itself. */
  public Manifest manifest() {
    return manifest;
  }

  /** The whole of one of the files of {@link Bundle}. */
  public byte[] compiled(String name) {
    ByteBuffer file = files.get(COMPILED + name);
    return file == null ? new byte[0] : bytes(file);
  }

  /** Its rules, as they were compiled. */
  public CompiledRules rules() {
    Map<String, byte[]> classes = new TreeMap<>();
    files.forEach(
        (path, content) -> {
          if (path.startsWith(PACKS) && path.endsWith(CLASS)) {
            classes.put(className(path), bytes(content));
          }
        });
    return new CompiledRules(classes, models());
  }

  /** Whether it is a class that is none of the rules'; such a class is not taken from it. */
  public static boolean isForeignClass(String path) {
    return path.startsWith(CLASSES) && !path.startsWith(PACKS);
  }

  /** The files that it was made of. */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach(
        (path, content) -> {
          if (path.startsWith(TEXTS)) {
            texts.put(
                path.substring(TEXTS.length()),
                StandardCharsets.UTF_8.decode(content.duplicate()).toString());
          }
        });
    return texts;
  }

  private List<String> models() {
    return new String(compiled(Bundle.MODELS), StandardCharsets.UTF_8).lines().toList();
  }

  private static String className(String path) {
    return path.substring(CLASSES.length(), path.length() - CLASS.length()).replace('/', '.');
  }

  private static byte[] bytes(ByteBuffer file) {
    byte[] bytes = new byte[file.remaining()];
    file.duplicate().get(bytes);
    return bytes;
  }
}
