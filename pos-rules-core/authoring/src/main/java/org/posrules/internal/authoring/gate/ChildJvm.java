package org.posrules.internal.authoring.gate;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a Java process is started that has the classes of this one, and little else. */
final class ChildJvm {
  static final String NONE =
      "rules that come from outside the jar are compiled in a process of their own, and none can be"
          + " started here: it needs bin/java under java.home, and the classes of pos-rules-authoring"
          + " and of Drools on the class path or the module path (not inside another jar)."
          + " Where you write the rules yourself, RuleSource.trusted( … ) compiles them in this process;"
          + " read first what it means";

  private static final String COMPILER_CLASS = "org/drools/model/codegen/ExecutableModelProject";
  private static final List<String> CHARACTER_SET = List.of("LC_ALL", "LC_CTYPE", "LANG");

  private ChildJvm() {}

  /**
   * The command that runs a class of this process. Throws {@link IllegalStateException} where the
   * class path of this process cannot be handed on.
   */
  static List<String> command(Class<?> main, int megabytes) {
    Path java = java();
    if (!Files.isRegularFile(java)
        || !isOnClassPath(main.getName().replace('.', '/'))
        || !isOnClassPath(COMPILER_CLASS)) {
      throw new IllegalStateException(NONE);
    }
    return List.of(
        java.toString(),
        "-Xmx" + megabytes + "m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Djdk.serialFilter=!*",
        // Its output is the answer, and it must not write into the log files of this process.
        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
        "-cp",
        classPath(),
        main.getName());
  }

  /** The class path and, where there is one, the module path: the child knows no modules. */
  private static String classPath() {
    return Stream.concat(
            entries("jdk.module.path").map(ChildJvm::withItsJars), entries("java.class.path"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<String> entries(String path) {
    return Stream.of(System.getProperty(path, "").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty());
  }

  /** A folder on a module path is one of jars, unless it is a module itself. */
  private static String withItsJars(String entry) {
    Path path = Path.of(entry);
    return Files.isDirectory(path) && !Files.exists(path.resolve("module-info.class"))
        ? entry + File.separator + "*"
        : entry;
  }

  private static Path java() {
    String name = File.separatorChar == '\\' ? "java.exe" : "java";
    return Path.of(System.getProperty("java.home"), "bin", name);
  }

  /** A loader of a container's own sees more than a new process would. */
  private static boolean isOnClassPath(String type) {
    return ClassLoader.getSystemResource(type + ".class") != null;
  }

  /** By which a process reads the names of its files; all else of the environment stays here. */
  static Map<String, String> characterSet() {
    Map<String, String> kept = new HashMap<>(System.getenv());
    kept.keySet().retainAll(CHARACTER_SET);
    return kept;
  }
}
