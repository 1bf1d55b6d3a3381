package org.posrules.service.rulebooks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.TrustedKeys;

/**
 * Which rules are wanted: a rulebook and what lies over it. Immutable.
 *
 * @param overlays folders, the lowest first
 */
public record Rules(Base base, List<Path> overlays) {
  public Rules {
    overlays = List.copyOf(overlays);
  }

  /** What everything else lies over. */
  public sealed interface Base {}

  /** The rulebook in the jar. */
  public record Bundled() implements Base {}

  /** A folder laid out like {@code rules/}. */
  public record Folder(Path folder) implements Base {}

  /** A file that {@code pos-rules build} has written. */
  public record File(Path file, TrustedKeys keys) implements Base {}

  /** The kinds of bases. */
  public enum Kind {
    BUNDLED,
    FOLDER,
    FILE;

    /** For readers, for example {@code folder}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What flags and settings name, whether it is there or not.
   *
   * @param folder a whole rulebook to use instead of the bundled one
   * @param built a signed rulebook to use instead of either
   * @param trusted public keys that it may be signed with; they are read now
   * @param leastSequence the lowest sequence number that it may have
   * @param overlays folders over it, the lowest first
   * @throws org.posrules.rulebook.RulebookException if a key cannot be read
   */
  public static Rules of(
      Optional<Path> folder,
      Optional<Path> built,
      List<Path> trusted,
      OptionalLong leastSequence,
      List<Path> overlays) {
    return new Rules(
        built
            .<Base>map(file -> new File(file, keys(trusted, leastSequence)))
            .or(() -> folder.map(Folder::new))
            .orElseGet(Bundled::new),
        overlays);
  }

  private static TrustedKeys keys(List<Path> trusted, OptionalLong leastSequence) {
    TrustedKeys keys = TrustedKeys.read(trusted.toArray(Path[]::new));
    return leastSequence.isPresent() ? keys.atLeast(leastSequence.getAsLong()) : keys;
  }

  /** The rulebook in the jar alone. */
  public static Rules bundled() {
    return new Rules(new Bundled(), List.of());
  }

  /** The kind of the base. */
  public Kind kind() {
    if (base instanceof Folder) {
      return Kind.FOLDER;
    }
    return base instanceof File ? Kind.FILE : Kind.BUNDLED;
  }

  /** Where they stand; nothing for the rulebook in the jar. */
  public List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    if (base instanceof Folder folder) {
      paths.add(folder.folder());
    } else if (base instanceof File file) {
      paths.add(file.file());
    }
    paths.addAll(overlays);
    return paths;
  }

  /** What an engine is built of. Nothing is read now. */
  public RuleSource source() {
    RuleSource source = baseSource();
    for (Path overlay : overlays) {
      source = RuleSource.layered(source, RuleSource.directory(overlay));
    }
    return source;
  }

  private RuleSource baseSource() {
    if (base instanceof Folder folder) {
      return RuleSource.directory(folder.folder());
    }
    return base instanceof File file
        ? RuleSource.rulebook(file.file(), file.keys())
        : RuleSource.bundled();
  }

  /** The same; a built rulebook with a lower sequence number is refused. */
  Rules atLeast(long sequence) {
    if (base instanceof File file && sequence > file.keys().leastSequence()) {
      return new Rules(new File(file.file(), file.keys().atLeast(sequence)), overlays);
    }
    return this;
  }

  /** Names where they stand; what was kept of other places is not served in their stead. */
  String origin() {
    StringBuilder origin = new StringBuilder(kind().word());
    paths().forEach(path -> origin.append('\n').append(path.toAbsolutePath().normalize()));
    return origin.toString();
  }
}
