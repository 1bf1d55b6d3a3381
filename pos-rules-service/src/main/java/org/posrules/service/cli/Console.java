package org.posrules.service.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes, always in UTF-8.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param colour whether a person sees it in colours
 * @param width cells in a line, at least 40
 * @param locale the user's, for words when no language was asked for
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, boolean colour, int width, Locale locale) {
  private static final int NARROWEST = 40;
  private static final int USUAL = 80;
  private static final int WIDEST = 100;

  /** The streams of this process, whatever its default charset is. */
  public static Console ofProcess() {
    return new Console(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Ansi.AUTO.enabled(),
        width(System.getenv().getOrDefault("COLUMNS", "")),
        Locale.getDefault());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static int width(String columns) {
    boolean known = columns.matches("[1-9][0-9]{1,3}");
    return known ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns))) : USUAL;
  }
}
