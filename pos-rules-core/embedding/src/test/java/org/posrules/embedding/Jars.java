package org.posrules.embedding;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the build has made, and those that they ask for. */
final class Jars {
  /** What the core hands on; its pom lets nothing else come to an embedder. */
  private static final Predicate<String> OF_CORE =
      Pattern.compile(
              "(pos-rules-core|slf4j-api|jspecify|kie-(api|internal|memory-compiler|util-xml)"
                  + "|drools-(base|canonical-model|core|kiesession|model-compiler|util"
                  + "|wiring-api|wiring-static))-\\d.*\\.jar")
          .asMatchPredicate();

  private static final Predicate<String> OURS =
      Pattern.compile("pos-rules-.*\\.jar").asMatchPredicate();

  private static final Predicate<String> OF_TESTS =
      Pattern.compile("(junit|opentest4j|apiguardian|surefire)-.*\\.jar|(test-)?classes")
          .asMatchPredicate();

  private Jars() {}

  /** Those of the bundled rulebook's embedder. */
  static List<Path> ofCore() {
    return named(OF_CORE);
  }

  /** All that are published, and all that they ask for. */
  static List<Path> all() {
    return named(OF_TESTS.negate());
  }

  /** Whether it is one that this build has made. */
  static boolean isOurs(Path jar) {
    return OURS.test(jar.getFileName().toString());
  }

  /** As {@code -cp} and {@code -p} take them. */
  static String path(List<Path> jars, Path... more) {
    return Stream.concat(jars.stream(), Stream.of(more))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> named(Predicate<String> name) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(jar -> name.test(jar.getFileName().toString()))
        .toList();
  }
}
