package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made for the shell and for man(1). */
class ShellFilesTest {

  @Test
  void completion_knowsVerbsFlagsAndValues() {
    CommandRun run = CommandRun.of("completion");

    assertEquals(0, run.code(), run.err());
    Stream.of("_complete_pos-rules", "'--exit-code'", "\"cashier\" \"support\"", "\"not-found\"")
        .forEach(part -> assertTrue(run.out().contains(part), part));
  }

  @Test
  void page_ofTheManual_hasItsSections() {
    String page = CommandRun.of("man").out();

    Stream.of(
            ".TH POS-RULES 1\n.SH NAME\n\\&pos\\-rules \\- Says why",
            ".SS \"diagnose\"\n",
            ".BI \"\\-\\-text\" \" TEXT\"\n\\&The message as shown or logged.\n",
            ".BI \"\\-\\-sent, \\-\\-request\\-sent\" \"[=true|false]\"\n",
            "\\&  13  VERIFY_FIRST     first find out what became of it\n")
        .forEach(part -> assertTrue(page.contains(part), () -> part + " is not in\n" + page));
  }

  @Test
  void page_ofTheManual_hasNoBareBackslash() {
    String page = CommandRun.of("man").out();

    assertTrue(page.contains("application/json' \\e\n"), page);
    assertTrue(page.lines().allMatch(line -> line.startsWith(".") || line.startsWith("\\&")), page);
  }
}
