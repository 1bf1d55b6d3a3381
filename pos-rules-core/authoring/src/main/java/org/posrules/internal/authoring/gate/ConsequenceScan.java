package org.posrules.internal.authoring.gate;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Looks through what a rule does. It runs from its first instruction to its last, and what it
 * inserts was made in the instruction before: a finding, a concern, or a remedy of a plain
 * probability.
 */
final class ConsequenceScan extends CodeScan {
  private boolean concluded;
  private boolean probability;

  ConsequenceScan(String self, Consumer<Refusal> refusals) {
    super(Part.CONSEQUENCE, self, refusals);
  }

  @Override
  void step(@Nullable Object constant) {
    super.step(constant);
    concluded = false;
    probability = constant instanceof Double value && value > 0 && value < 1;
  }

  @Override
  public void visitInsn(int opcode) {
    super.visitInsn(opcode);
    if (opcode == Opcodes.ACONST_NULL) {
      refuse(Refusal.effect("the rule says null", "null"));
    }
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    super.visitJumpInsn(opcode, label);
    refuse(Refusal.effect("the rule decides something, which belongs between when and then", "if"));
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    boolean inserts = owner.equals("org/drools/model/Drools") && name.equals("insert");
    boolean concludes = Vocabulary.CONCLUSIONS.contains(owner);
    boolean remedies = owner.endsWith("/Remedy");
    if (inserts && !concluded) {
      refuse(Refusal.effect("the rule inserts something else", "insert"));
    } else if (remedies && !probability) {
      refuse(
          Refusal.effect(
              "the probability of a remedy is not a plain number above 0 and below 1", "Remedy"));
    }
    super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
    concluded = concludes;
  }
}
