package org.posrules.service.rulebooks;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.RulebookVersion;

/**
 * A rulebook that was served once, as it lies in a folder: its sources as they were, so that the
 * same gate reads them again. Immutable.
 *
 * @param folder where it lies
 * @param origin of what it was read, as {@link Rules#origin()} tells it
 * @param fingerprint of the snapshot that it was
 */
record Kept(Path folder, String origin, String fingerprint) {
  private static final String ABOUT = "kept.properties";
  private static final String BASE = "base";
  private static final String OVERLAY = "overlay-";
  private static final String BUILT = "rulebook.jar";

  /** What is in a folder; empty when that is not all that was once written. */
  static Optional<Kept> read(Path folder) {
    Properties about = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(ABOUT), StandardCharsets.UTF_8)) {
      about.load(in);
      return Optional.of(new Kept(folder, needed(about, "origin"), needed(about, "fingerprint")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String needed(Properties about, String name) {
    String value = about.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }

  /** Writes a snapshot into a folder that is new. Nothing of it counts before all is on disk. */
  static void write(Path folder, Snapshot snapshot, RulebookVersion version, Instant at)
      throws IOException {
    if (snapshot.rules().base() instanceof Rules.File file) {
      Durable.copy(file.file(), folder.resolve(BUILT));
    }
    for (int i = 0; i < snapshot.folders().size(); i++) {
      Path layer = folder.resolve(layerName(i, snapshot.rules()));
      Files.createDirectory(layer);
      for (Map.Entry<String, String> text : snapshot.folders().get(i).entrySet()) {
        Durable.write(layer.resolve(text.getKey()), text.getValue());
      }
    }
    Properties about = new Properties();
    about.setProperty("origin", snapshot.rules().origin());
    about.setProperty("fingerprint", snapshot.fingerprint());
    // For whoever looks into the folder.
    about.setProperty("version", version.label());
    about.setProperty("digest", version.digest());
    about.setProperty("at", at.toString());
    StringWriter text = new StringWriter();
    about.store(text, "A rulebook that was served, and its sources");
    Durable.write(folder.resolve(ABOUT), text.toString());
  }

  private static String layerName(int folder, Rules rules) {
    int overlay = rules.kind() == Rules.Kind.FOLDER ? folder - 1 : folder;
    return overlay < 0 ? BASE : OVERLAY + overlay;
  }

  /**
   * What is kept, read from where it lies now; empty when it is of other sources than are wanted,
   * or not what was written. Throws {@link RulebookException} where it cannot be read.
   */
  Optional<Snapshot> insteadOf(Rules wanted) {
    return wanted.origin().equals(origin)
        ? Optional.of(Snapshot.read(at(wanted)))
            .filter(read -> read.fingerprint().equals(fingerprint))
        : Optional.empty();
  }

  private Rules at(Rules wanted) {
    List<Path> overlays = new ArrayList<>();
    for (int i = 0; i < wanted.overlays().size(); i++) {
      overlays.add(folder.resolve(OVERLAY + i));
    }
    Rules.Base base = wanted.base();
    if (base instanceof Rules.Folder) {
      base = new Rules.Folder(folder.resolve(BASE));
    } else if (base instanceof Rules.File file) {
      base = new Rules.File(folder.resolve(BUILT), file.keys());
    }
    return new Rules(base, overlays);
  }
}
