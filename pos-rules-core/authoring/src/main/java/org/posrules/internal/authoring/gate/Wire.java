package org.posrules.internal.authoring.gate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * What a process says to the compiler that it starts, and the answer: counts and lengths before
 * what they count. Nobody trusts the answer, so each number is held to a bound before it is used.
 */
final class Wire {
  private static final int HELLO = 0x504F5352;
  private static final int CLASSES = 0x434C5353;
  private static final int PROBLEMS = 0x50524F42;
  private static final int END = 0x454E4421;

  private static final int MOST_ITEMS = 50_000;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LARGEST_CLASS = 1 << 20;
  private static final int LARGEST_ANSWER = 64 << 20;

  private Wire() {}

  /** The answer was not of this form. */
  static final class GarbageException extends IOException {
    private static final long serialVersionUID = 1L;

    GarbageException(String what) {
      super(what);
    }
  }

  /** Either the classes or what is wrong with the rules. */
  sealed interface Answer {
    record Compiled(CompiledRules rules) implements Answer {}

    record Refused(List<RuleProblem> problems) implements Answer {}
  }

  static void writeRules(DataOutput out, SortedMap<String, String> drl) throws IOException {
    out.writeInt(HELLO);
    out.writeInt(drl.size());
    for (Map.Entry<String, String> file : drl.entrySet()) {
      writeText(out, file.getKey());
      writeText(out, file.getValue());
    }
  }

  static SortedMap<String, String> readRules(DataInput in) throws IOException {
    expect(in, HELLO);
    SortedMap<String, String> drl = new TreeMap<>();
    for (int left = count(in); left > 0; left--) {
      drl.put(readText(in), readText(in));
    }
    return drl;
  }

  static void writeAnswer(DataOutput out, Answer answer) throws IOException {
    if (answer instanceof Answer.Compiled compiled) {
      out.writeInt(CLASSES);
      out.writeInt(compiled.rules().classes().size());
      for (Map.Entry<String, byte[]> type : compiled.rules().classes().entrySet()) {
        writeText(out, type.getKey());
        out.writeInt(type.getValue().length);
        out.write(type.getValue());
      }
      writeTexts(out, compiled.rules().models());
    } else if (answer instanceof Answer.Refused refused) {
      out.writeInt(PROBLEMS);
      out.writeInt(refused.problems().size());
      for (RuleProblem problem : refused.problems()) {
        writeTexts(out, List.of(problem.kind().name(), problem.file(), problem.message()));
        out.writeInt(problem.line());
        out.writeInt(problem.place().column());
      }
    }
    out.writeInt(END);
  }

  static Answer readAnswer(DataInput in) throws IOException {
    int kind = in.readInt();
    if (kind != CLASSES && kind != PROBLEMS) {
      throw new GarbageException("it answered with something else");
    }
    Answer answer =
        kind == CLASSES
            ? new Answer.Compiled(readClasses(in))
            : new Answer.Refused(readProblems(in));
    expect(in, END);
    return answer;
  }

  private static CompiledRules readClasses(DataInput in) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    int bytes = 0;
    for (int left = count(in); left > 0; left--) {
      String name = readText(in);
      byte[] code = new byte[bounded(in.readInt(), LARGEST_CLASS)];
      bytes = bounded(bytes + code.length, LARGEST_ANSWER);
      in.readFully(code);
      classes.put(name, code);
    }
    return new CompiledRules(classes, readTexts(in));
  }

  private static List<RuleProblem> readProblems(DataInput in) throws IOException {
    List<RuleProblem> problems = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      List<String> texts = readTexts(in);
      RulePlace place = new RulePlace(texts.get(1), in.readInt(), in.readInt());
      problems.add(RuleProblem.of(ProblemKind.valueOf(texts.get(0)), place, texts.get(2)));
    }
    return problems;
  }

  private static void writeTexts(DataOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  private static List<String> readTexts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      texts.add(readText(in));
    }
    return texts;
  }

  private static void writeText(DataOutput out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInput in) throws IOException {
    byte[] bytes = new byte[bounded(in.readInt(), LONGEST_TEXT)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void expect(DataInput in, int word) throws IOException {
    if (in.readInt() != word) {
      throw new GarbageException("it said something else");
    }
  }

  private static int count(DataInput in) throws IOException {
    return bounded(in.readInt(), MOST_ITEMS);
  }

  private static int bounded(int number, int most) throws GarbageException {
    if (number < 0 || number > most) {
      throw new GarbageException("it named a size of " + number);
    }
    return number;
  }
}
