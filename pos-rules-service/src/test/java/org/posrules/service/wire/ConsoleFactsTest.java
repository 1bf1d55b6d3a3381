package org.posrules.service.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.posrules.Fact;

/** The console knows every fact of the contract, and no other. */
class ConsoleFactsTest {
  private static final Pattern FACT = Pattern.compile("fact\\('([A-Za-z]+)");

  /** These have a place of their own on the page: the form, the checklist, the switch. */
  private static final Set<String> ELSEWHERE =
      Set.of("errorText", "responseCode", "responseCodeScheme", "tried", "language");

  @Test
  void facts_ofTheConsole_areThoseOfTheContract() throws IOException {
    Set<String> offered =
        FACT.matcher(script()).results().map(found -> found.group(1)).collect(Collectors.toSet());
    Set<String> asked =
        Fact.all().stream().map(Fact::name).collect(Collectors.toCollection(TreeSet::new));
    asked.removeAll(ELSEWHERE);

    assertEquals(asked, new TreeSet<>(offered));
  }

  private static String script() throws IOException {
    String name = "/org/posrules/service/console/facts.js";
    try (InputStream in = ConsoleFactsTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
