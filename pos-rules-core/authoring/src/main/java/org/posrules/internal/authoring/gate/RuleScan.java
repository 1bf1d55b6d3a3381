package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks through a method that builds a rule, and notes what the rule is made of. */
final class RuleScan extends CodeScan {
  /** What a rule's header may say; others, such as {@code @Propagation}, speak to the engine. */
  static final List<String> HEADER = List.of("id", "status", "since", "source", "en", "zh");

  private final Set<String> lambdas = new HashSet<>();
  private final List<Object> constants = new ArrayList<>(Arrays.asList("", ""));
  private final List<Refusal> refusals;
  private final Joins joins = new Joins();
  private String name = "";

  RuleScan(String self) {
    this(self, new ArrayList<>());
  }

  private RuleScan(String self, List<Refusal> refusals) {
    super(Part.RULE, self, refusals::add);
    this.refusals = refusals;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  /** Classes of its conditions and its consequence. */
  Set<String> lambdas() {
    return lambdas;
  }

  String name() {
    return name;
  }

  @Override
  void step(@Nullable Object constant) {
    super.step(constant);
    constants.remove(0);
    constants.add(constant == null ? this : constant);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
    super.visitFieldInsn(opcode, owner, field, descriptor);
    joins.field(owner, field);
    if (owner.startsWith(ClassKind.PACKS)) {
      lambdas.add(owner);
    }
  }

  @Override
  public void visitVarInsn(int opcode, int index) {
    super.visitVarInsn(opcode, index);
    if (opcode == Opcodes.ASTORE) {
      joins.store(index);
    } else {
      joins.load(index);
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    super.visitLdcInsn(value);
    if (value instanceof Type type) {
      joins.type(type.getInternalName());
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String method, String descriptor, boolean ofInterface) {
    List<Object> given = List.copyOf(constants);
    switch (method) {
      case "rule" -> name = given.get(1) instanceof String text ? text : "";
      case "metadata" -> header(given.get(0), given.get(1));
      default -> joins.call(method);
    }
    super.visitMethodInsn(opcode, owner, method, descriptor, ofInterface);
  }

  private void header(Object key, Object value) {
    if (!(key instanceof String && value instanceof String && HEADER.contains(key))) {
      refuse(Refusal.attribute("@" + key));
    }
  }

  @Override
  public void visitEnd() {
    refusals.addAll(joins.refusals());
  }
}
