package org.posrules.rulebook;

import java.nio.file.Path;
import java.util.Map;

/** Where a rulebook comes from. Immutable; nothing is read before an engine is built. */
public sealed interface RuleSource {

  /** The rulebook in this jar, compiled when the jar was built. */
  static RuleSource bundled() {
    return new Bundled();
  }

  /**
   * A folder laid out like {@code rules/}; compiled when the engine is built. As with all rules
   * from outside the jar, a process of their own compiles them, and rules that do more than ask
   * facts and name findings are refused.
   */
  static RuleSource directory(Path folder) {
    return new Directory(folder);
  }

  /** Files by their path inside the rulebook; compiled when the engine is built. */
  static RuleSource inMemory(Map<String, String> files) {
    return new InMemory(files);
  }

  /**
   * A rulebook that {@code pos-rules build} has compiled, tested and signed. It is loaded without a
   * compiler, and as a whole or not at all: it must be signed with one of the keys, be as it was
   * signed to the last byte, fit this version of the core, and have at least the sequence number
   * that the keys ask for.
   *
   * <p>The file is read once when the engine is built. Building throws {@link RulebookException}
   * with the reason where it is refused; its code has not run then.
   */
  static RuleSource rulebook(Path file, TrustedKeys keys) {
    return new Built(file, keys);
  }

  /**
   * A user's own causes, codes, phrases and rules over a rulebook. Rows of both are read together;
   * an overlay adds and never replaces: a row or file that stands in both is a problem that is
   * reported. Names of own causes begin with {@code LOCAL_}.
   *
   * <p>Only what was not compiled before is compiled: over {@link #bundled()} or {@link #rulebook}
   * that is the overlay alone. An overlay may name its own version in a {@code rulebook.yaml};
   * {@link RulebookVersion#overlays()} tells it.
   */
  static RuleSource layered(RuleSource base, RuleSource overlay) {
    return new Layered(base, overlay);
  }

  /**
   * The same, without the gate that rules from outside the jar pass otherwise. They are compiled in
   * this process and run with all its rights: a rule may read files, call anybody, end the process,
   * hold a thread for ever or remove the rules of others, and the compiler may hang on it. For
   * rules that you wrote or read yourself, such as those of tests, and for where no process can be
   * started; never for what others may upload or edit. Inside of {@link #layered} it has no effect:
   * trust all of it or nothing.
   */
  static RuleSource trusted(RuleSource source) {
    return new Trusted(source);
  }

  /** See {@link #bundled()}. */
  record Bundled() implements RuleSource {}

  /** See {@link #directory(Path)}. */
  record Directory(Path folder) implements RuleSource {}

  /** See {@link #inMemory(Map)}. */
  record InMemory(Map<String, String> files) implements RuleSource {
    public InMemory {
      files = Map.copyOf(files);
    }
  }

  /** See {@link #rulebook(Path, TrustedKeys)}. */
  record Built(Path file, TrustedKeys keys) implements RuleSource {}

  /** See {@link #layered(RuleSource, RuleSource)}. */
  record Layered(RuleSource base, RuleSource overlay) implements RuleSource {}

  /** See {@link #trusted(RuleSource)}. */
  record Trusted(RuleSource source) implements RuleSource {}
}
