package org.posrules.service.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.posrules.json.parts.JsonOut;

/**
 * Where a command reads and writes, always in UTF-8.
 *
 * @param in standard input
 * @param out standard output
 * @param bytes standard output too; what cannot be written is thrown
 * @param err standard error
 * @param typed whether standard input is a terminal, at which somebody would have to type
 * @param shown whether standard output is a terminal, at which somebody reads
 * @param colour whether a person sees it in colours
 * @param width cells in a line, at least 40
 * @param locale the user's, for words when no language was asked for
 */
public record Console(
    InputStream in,
    PrintStream out,
    AnswerOutput bytes,
    PrintStream err,
    boolean typed,
    boolean shown,
    boolean colour,
    int width,
    Locale locale) {
  private static final int NARROWEST = 40;
  private static final int USUAL = 80;
  private static final int WIDEST = 100;

  /** The streams of this process, whatever its default charset is. */
  public static Console ofProcess() {
    boolean shown = Terminal.isAt(1);
    AnswerOutput out = new AnswerOutput(new FileOutputStream(FileDescriptor.out));
    return new Console(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        out,
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Terminal.isAt(0),
        shown,
        shown && Terminal.showsColours(System.getenv()),
        width(System.getenv().getOrDefault("COLUMNS", "")),
        Locale.getDefault());
  }

  private static int width(String columns) {
    boolean known = columns.matches("[1-9][0-9]{1,3}");
    return known ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns))) : USUAL;
  }

  /** The same with colours, or without. */
  Console withColour(boolean wanted) {
    return new Console(in, out, bytes, err, typed, shown, wanted, width, locale);
  }

  /** The same for who reads this language. */
  Console inLanguage(Locale asked) {
    return new Console(in, out, bytes, err, typed, shown, colour, width, asked);
  }

  /** Tells a person on standard error what is put in English here, in the language there is. */
  void tell(String english) {
    err.println(Told.in(english, locale));
  }

  /** Prints a JSON object: indented for those who read it at a terminal, else on one line. */
  void print(byte[] json) {
    out.writeBytes(shown ? JsonOut.indented(json) : json);
    out.println();
  }
}
