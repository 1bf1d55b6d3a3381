package org.posrules.service.cli;

import org.posrules.internal.authoring.lens.Lines;
import org.posrules.service.cli.Page.Ink;

/** Prints what authors are told, its long lines broken. */
final class LinesPrinter {
  private LinesPrinter() {}

  static void print(Lines lines, Console console) {
    Page page = new Page(console.width(), console.colour());
    lines.list().forEach(line -> page.block(line.mark(), Ink.PLAIN, line.text()));
    console.out().print(page);
    console.out().flush();
  }
}
