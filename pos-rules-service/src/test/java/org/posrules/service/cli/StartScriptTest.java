package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the jar, with a Java that only tells how it was called. */
@EnabledOnOs(OS.LINUX)
class StartScriptTest {
  private static final Path SCRIPT = Path.of("src/main/scripts/pos-rules").toAbsolutePath();

  /** Writes each argument on a line, and keeps classes where it is told to. */
  private static final String JAVA =
      """
      #!/bin/sh
      for each in "$@"; do
        echo "[$each]"
        case $each in
          -XX:ArchiveClassesAtExit=* | -XX:AOTCache=*.aot.*) echo classes > "${each#*=}" ;;
        esac
      done
      case " $* " in
        *" diagnose "*) exit ${END_WITH:-0} ;;
        *" rehearse "*) exit ${REHEARSED:-0} ;;
      esac
      """;

  @TempDir Path temp;

  private Path folder;

  @BeforeEach
  void putJavaAndJar() throws IOException {
    folder = temp.resolve("John Smith");
    Path java = folder.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, JAVA);
    assertTrue(java.toFile().setExecutable(true));
    version("17.0.1");
    Files.writeString(folder.resolve("pos-rules.jar"), "jar");
  }

  @Test
  void arguments_arriveAsTheyWereGiven() throws Exception {
    Run run = run("diagnose", "--text", "it's  *  $HOME");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().endsWith("[diagnose]\n[--text]\n[it's  *  $HOME]\n"), run.out());
    assertTrue(run.out().contains("[-jar]\n[" + folder.resolve("pos-rules.jar") + "]\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.1", "25"})
  void classes_ofTheFirstDiagnose_areThereForTheNext(String version) throws Exception {
    version(version);
    run("diagnose", "--text", "x");

    List<Path> kept = kept();
    assertEquals(1, kept.size(), kept::toString);
    assertTrue(run("diagnose").out().contains("=" + kept.get(0) + "]\n"));
    assertTrue(run("serve").out().contains("=" + kept.get(0) + "]\n"));
  }

  /** A JVM falls over half a file of classes, and would do so each time. */
  @Test
  void classes_ofARehearsalThatBrokeOff_areNotKept() throws Exception {
    Run run = run(List.of("REHEARSED=137"), "diagnose");

    assertEquals(0, run.code());
    assertEquals(List.of(), kept());
  }

  /** Whoever presses Ctrl-C waits for nothing more. */
  @Test
  void diagnosis_thatWasKilled_isNotFollowedByARehearsal() throws Exception {
    Run run = run(List.of("END_WITH=130"), "diagnose");

    assertEquals(130, run.code());
    assertEquals(List.of(), kept());
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.1", "25"})
  void diagnosis_thatTellsOfATransaction_keepsItsExitCode(String version) throws Exception {
    version(version);

    assertEquals(13, run(List.of("END_WITH=13"), "diagnose", "--exit-code").code());
    assertEquals(1, kept().size());
  }

  /** A service that starts has no second one beside it. */
  @Test
  void service_withoutClasses_hasNoneKept() throws Exception {
    run("serve");

    assertFalse(Files.exists(folder.resolve("home")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagnose", "help"})
  void cache_thatCannotBeWritten_isGoneWithout(String verb) throws Exception {
    Run run = run(List.of("XDG_CACHE_HOME=/proc/nowhere"), verb);

    assertEquals(0, run.code(), run.err());
    assertFalse(run.out().contains("Archive"), run.out());
  }

  @Test
  void service_endsWhenMemoryRunsOut() throws Exception {
    String out = run(List.of("JAVA_OPTS=-Xmx512m -Da=b"), "serve", "--port", "0").out();

    assertTrue(out.contains("[-XX:+ExitOnOutOfMemoryError]\n"), out);
    assertTrue(out.indexOf("[-Xmx512m]\n[-Da=b]\n") > out.indexOf("[-Xmx256m]\n"), out);
  }

  /** Java refuses to start with two. */
  @ParameterizedTest
  @ValueSource(strings = {"serve", "diagnose"})
  void collector_thatSomebodyNames_isTheOnlyOne(String verb) throws Exception {
    String given = "JAVA_OPTS=-XX:+UseG1GC";

    assertEquals(1, collectors(run(List.of(given), verb).out()));
    assertEquals(1, collectors(run(List.of(), verb).out()));
    assertEquals(0, collectors(run(List.of("JAVA_TOOL_OPTIONS=-XX:+UseZGC"), verb).out()));
  }

  private static long collectors(String out) {
    return out.lines().filter(line -> line.matches("\\[-XX:\\+Use\\w+GC]")).count();
  }

  @Test
  void jar_thatIsNotThere_isSaid() throws Exception {
    Run run = run(List.of("POS_RULES_JAR=" + folder + "/nowhere.jar"), "diagnose");

    assertEquals(70, run.code());
    assertTrue(run.err().startsWith("pos-rules: there is no pos-rules.jar"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  private void version(String version) throws IOException {
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private List<Path> kept() throws IOException {
    Path cache = folder.resolve("home/.cache/pos-rules");
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  private Run run(String... arguments) throws Exception {
    return run(List.of(), arguments);
  }

  private Run run(List<String> settings, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "-i", "PATH=/usr/bin:/bin"));
    command.add("HOME=" + folder.resolve("home"));
    command.add("JAVA_HOME=" + folder.resolve("jdk"));
    command.add("POS_RULES_JAR=" + folder.resolve("pos-rules.jar"));
    command.addAll(settings);
    command.add(SCRIPT.toString());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int code = process.waitFor();
    return new Run(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private record Run(int code, String out, String err) {}
}
