package org.posrules.internal.authoring.gate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.SortedMap;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.rulebook.RulebookException;

/**
 * The process that compiles the rules of others: rules come in at standard input, classes go out at
 * standard output, none of them is loaded. See {@link CompilerProcess}.
 */
public final class CompilerMain {
  private CompilerMain() {}

  public static void main(String[] none) throws IOException {
    InputStream in = System.in;
    OutputStream out = System.out;
    // What a library prints must not come between the bytes of the answer.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    SortedMap<String, String> drl =
        Wire.readRules(new DataInputStream(new BufferedInputStream(in)));
    try (DataOutputStream answer = new DataOutputStream(new BufferedOutputStream(out))) {
      Wire.writeAnswer(answer, compile(drl));
    }
  }

  static Wire.Answer compile(SortedMap<String, String> drl) {
    try {
      return new Wire.Answer.Compiled(RuleCompiler.compile(drl));
    } catch (RulebookException e) {
      return new Wire.Answer.Refused(e.problems());
    }
  }
}
