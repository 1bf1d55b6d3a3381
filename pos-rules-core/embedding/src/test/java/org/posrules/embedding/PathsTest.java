package org.posrules.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Embedders on the class path and on the module path, by nothing but a dependency. */
class PathsTest {
  private static final List<Path> CORE = Jars.ofCore();
  private static final List<Path> ALL = Jars.all();
  private static final Path FOLDER =
      Path.of("../src/test/resources/tiny-rulebook").toAbsolutePath();

  @TempDir private static Path classes;

  private static Path plain;
  private static Path author;
  private static Path keeper;

  @BeforeAll
  static void compile() throws Exception {
    plain = Consumer.compile("plain", CORE, classes.resolve("plain"));
    author = Consumer.compile("author", ALL, classes.resolve("author"));
    keeper = Consumer.compile("keeper", ALL, classes.resolve("keeper"));
  }

  static Stream<Jvm> jvms() {
    return Jvm.atHand();
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void engine_onTheClassPath_diagnoses(Jvm java) throws Exception {
    assertEquals("CARD_EXPIRED", java.run("-cp", Jars.path(CORE, plain), "consumer.Main"));
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void engine_onTheModulePath_diagnoses(Jvm java) throws Exception {
    assertEquals(
        "CARD_EXPIRED", java.run("-p", Jars.path(CORE, plain), "-m", "consumer/consumer.Main"));
  }

  /** Needs snakeyaml-engine and fastcsv, modules that only a descriptor of ours can ask for. */
  @ParameterizedTest
  @MethodSource("jvms")
  void folder_onTheModulePath_findsSnakeyamlEngine(Jvm java) throws Exception {
    assertEquals(
        "CARD_EXPIRED",
        java.run("-p", Jars.path(ALL, author), "-m", "consumer/consumer.Main", FOLDER, "trusted"));
  }

  /** The process that compiles the rules of others gets the same jars. */
  @Test
  void folderOfOthers_onTheModulePath_isCompiledApart() throws Exception {
    assertEquals(
        "CARD_EXPIRED",
        Jvm.current().run("-p", Jars.path(ALL, author), "-m", "consumer/consumer.Main", FOLDER));
  }

  @Test
  void store_onTheModulePath_opens() throws Exception {
    assertEquals(
        "0 incidents",
        Jvm.current()
            .run(
                "-p",
                Jars.path(ALL, keeper),
                "-m",
                "consumer/consumer.Main",
                classes.resolve("incidents.db")));
  }

  /** Drools looked for its parts there and ended in a NullPointerException. */
  @Test
  void contextClassLoader_thatKnowsNothing_isNeverAsked() throws Exception {
    assertEquals(
        "CARD_EXPIRED%nas before".formatted(),
        Jvm.current().run("-cp", Jars.path(CORE, plain), "consumer.Foreign"));
  }

  @Test
  void contextClassLoader_absent_isAbsentAfterwards() throws Exception {
    assertEquals(
        "CARD_EXPIRED%nas before".formatted(),
        Jvm.current().run("-cp", Jars.path(CORE, plain), "consumer.Foreign", "none"));
  }
}
