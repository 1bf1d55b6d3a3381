package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first rule that {@code rules/README.md} leads to is made, fails and holds as it says. */
class RuleInTenMinutesTest {
  private static final Path RULES = Path.of("../rules");
  private static final String CAUSE = "network/wifi-login-needed";
  private static final Pattern ID = Pattern.compile("NET-[0-9]{3}");

  @TempDir private Path work;

  private Path rules;
  private String readme;

  @BeforeEach
  void copyOfTheRules() throws IOException {
    readme = Files.readString(RULES.resolve("README.md"));
    rules = work.resolve("rules");
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = rules.resolve(RULES.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  /** The block of the page that begins so. */
  private String block(String beginning) {
    return Stream.of(readme.split("(?m)^```[a-z]*\n"))
        .filter(block -> block.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("rules/README.md shows no " + beginning));
  }

  /** The rule as the page shows it, after each of these was replaced by the next. */
  private void write(String... mended) throws IOException {
    Files.writeString(rules.resolve(CAUSE + ".yaml"), block("cause: WIFI_LOGIN_NEEDED\n"));
    String rule = block("// WIFI_LOGIN_NEEDED");
    for (int i = 0; i < mended.length; i += 2) {
      assertTrue(rule.contains(mended[i]), rule);
      rule = rule.replace(mended[i], mended[i + 1]);
    }
    Files.writeString(rules.resolve(CAUSE + ".drl"), rule);
  }

  /** What the command wrote is what stands below it; … stands for what may differ. */
  private void assertShown(String command, CommandRun run) {
    String shown =
        block("$ pos-rules " + command + "\n").lines().skip(1).collect(Collectors.joining("\n"));
    String told = run.out().replace(work.toString() + "/", "").strip();
    String pattern =
        Stream.of(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    if (!told.matches(pattern)) {
      assertEquals(shown, told, "rules/README.md shows another output: copy this one to it");
    }
  }

  @Test
  void draft_ofTheCause_isNamedAsShown_andHasTheIdOfThePage() throws IOException {
    CommandRun run =
        CommandRun.of(
            "new", rules.toString(), "--category", "network", "--cause", "WIFI_LOGIN_NEEDED");
    assertShown("new rules --category network --cause WIFI_LOGIN_NEEDED", run);
    Matcher next = ID.matcher(Files.readString(rules.resolve(CAUSE + ".drl")));
    assertTrue(next.find());
    assertEquals(
        List.of(next.group()),
        ID.matcher(readme.substring(0, readme.indexOf("## Which one do I need?")))
            .results()
            .map(id -> id.group())
            .distinct()
            .toList(),
        "a rule was added to network/ since: write "
            + next.group()
            + " for the id of the first rule in rules/README.md, wherever it stands");
  }

  @Test
  void rule_withTheMisspeltName_isToldOfAsShown() throws IOException {
    write();
    assertShown("check rules", CommandRun.of("check", rules.toString()));
  }

  @Test
  void rule_withTheNameMended_failsAsShown() throws IOException {
    write("HOST_UNREACHBLE", "HOST_UNREACHABLE");
    CommandRun run = CommandRun.of("test", rules.toString(), "--run", "wifi-login");
    assertEquals(1, run.code(), run.err());
    assertShown("test rules --run wifi-login", run);
  }

  @Test
  void rule_withTheConditionMendedToo_passesAndIsInOrder() throws IOException {
    write("HOST_UNREACHBLE", "HOST_UNREACHABLE", "sent == true", "sent == false");
    assertEquals("", CommandRun.of("check", rules.toString(), "--format", "github").out());
    CommandRun run = CommandRun.of("test", rules.toString(), "--run", "wifi-login");
    assertEquals("2 of 2 cases passed", run.out().strip());
  }
}
