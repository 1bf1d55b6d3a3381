package org.posrules.internal.authoring.gate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * What the gate says of each of many files itself: those that it does not name are asked of again
 * without those that it does, so that none is refused for its neighbour. All of them are compiled
 * by one process, started and spoken to as that of {@link CompilerProcess}.
 */
final class Singly {
  private Singly() {}

  /** The compiler of one file after another, until there is none. */
  public static void main(String[] none) throws IOException {
    InputStream in = System.in;
    OutputStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    DataInputStream files = new DataInputStream(new BufferedInputStream(in));
    try (DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out))) {
      while (files.readBoolean()) {
        Wire.writeAnswer(answers, CompilerMain.compile(Wire.readRules(files)));
        answers.flush();
      }
    }
  }

  /** By file what it is refused for; empty where it passes. */
  static SortedMap<String, List<RuleProblem>> refusals(SortedMap<String, String> files)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(ChildJvm.command(Singly.class, Limits.MEGABYTES));
    builder.environment().clear();
    builder.environment().putAll(ChildJvm.characterSet());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    SortedMap<String, List<RuleProblem>> refusals = new TreeMap<>();
    try (DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      for (SortedMap<String, String> some : byForm(files)) {
        SortedMap<String, String> left = new TreeMap<>(some);
        while (!left.isEmpty()) {
          refusals.putAll(named(left, out, in));
          left.keySet().removeAll(refusals.keySet());
        }
      }
    } finally {
      process.destroyForcibly();
    }
    return refusals;
  }

  /** Those of one form stand together, each with another payload. */
  private static Collection<SortedMap<String, String>> byForm(Map<String, String> files) {
    Map<String, SortedMap<String, String>> forms = new TreeMap<>();
    files.forEach(
        (file, text) ->
            forms
                .computeIfAbsent(file.substring(0, file.lastIndexOf('-')), form -> new TreeMap<>())
                .put(file, text));
    return forms.values();
  }

  /** What is told of the files that are named; where none is, each is asked of alone. */
  private static Map<String, List<RuleProblem>> named(
      SortedMap<String, String> drl, DataOutputStream out, DataInputStream in) throws IOException {
    List<RuleProblem> before = DrlLimits.problems(drl);
    List<RuleProblem> problems = before.isEmpty() ? compiled(drl, out, in) : before;
    Map<String, List<RuleProblem>> named =
        problems.stream().collect(Collectors.groupingBy(RuleProblem::file));
    named.keySet().retainAll(drl.keySet());
    if (named.isEmpty() && (problems.isEmpty() || drl.size() == 1)) {
      drl.keySet().forEach(file -> named.put(file, problems));
    } else if (named.isEmpty()) {
      for (Map.Entry<String, String> file : drl.entrySet()) {
        named.putAll(named(new TreeMap<>(Map.of(file.getKey(), file.getValue())), out, in));
      }
    }
    return named;
  }

  private static List<RuleProblem> compiled(
      SortedMap<String, String> drl, DataOutputStream out, DataInputStream in) throws IOException {
    out.writeBoolean(true);
    Wire.writeRules(out, drl);
    out.flush();
    Wire.Answer answer = Wire.readAnswer(in);
    if (answer instanceof Wire.Answer.Refused refused) {
      return refused.problems();
    }
    CompiledRules rules = ((Wire.Answer.Compiled) answer).rules();
    try {
      Gate.check(rules, drl);
      return List.of();
    } catch (RulebookException e) {
      return e.problems();
    }
  }
}
