package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.posrules.cases.HowMany;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** What goes between the processes comes over as it was, and of anything else nothing is taken. */
class WireTest {
  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static byte[] written(Wire.Answer answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Wire.writeAnswer(new DataOutputStream(bytes), answer);
    return bytes.toByteArray();
  }

  private static byte[] classes() throws IOException {
    return written(
        new Wire.Answer.Compiled(
            new CompiledRules(Map.of("a.B", new byte[] {1, 2, 3}), List.of("a.B"))));
  }

  @Test
  void rules_comeOverAsTheyWere() throws IOException {
    SortedMap<String, String> drl = new TreeMap<>(Map.of("a/a.drl", "规则", "b/b.drl", ""));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Wire.writeRules(new DataOutputStream(bytes), drl);
    assertEquals(drl, Wire.readRules(in(bytes.toByteArray())));
  }

  @Test
  void classes_comeOverAsTheyWere() throws IOException {
    Wire.Answer answer = Wire.readAnswer(in(classes()));
    CompiledRules rules = ((Wire.Answer.Compiled) answer).rules();
    assertArrayEquals(new byte[] {1, 2, 3}, rules.classes().get("a.B"));
    assertEquals(List.of("a.B"), rules.models());
  }

  @Test
  void problems_comeOverAsTheyWere() throws IOException {
    Wire.Answer answer =
        new Wire.Answer.Refused(
            List.of(RuleProblem.of(ProblemKind.RULE_SYNTAX, new RulePlace("a.drl", 3, 7), "是错的")));
    assertEquals(answer, Wire.readAnswer(in(written(answer))));
  }

  @Test
  void answer_cutAnywhere_isNoAnswer() throws IOException {
    byte[] whole = classes();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> Wire.readAnswer(in(cut)), () -> "at " + cut.length);
    }
  }

  @Test
  void answer_withAnyByteChanged_isReadOrRefusedAtOnce() throws IOException {
    Random random = new Random(7);
    byte[] whole = classes();
    for (int i = 0; i < HowMany.of(50_000); i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      try {
        Wire.readAnswer(in(changed));
      } catch (IOException | RuntimeException e) {
        // Refused; what counts is that nothing else comes out, and that it ends.
        assertEquals(false, e instanceof NullPointerException);
      }
    }
  }
}
