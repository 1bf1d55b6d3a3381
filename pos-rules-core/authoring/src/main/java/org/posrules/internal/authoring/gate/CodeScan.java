package org.posrules.internal.authoring.gate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks through the code of one generated method. */
class CodeScan extends MethodVisitor {
  private static final String CONCAT = "java/lang/invoke/StringConcatFactory";
  private static final Set<Integer> DIVISIONS =
      Set.of(Opcodes.IDIV, Opcodes.LDIV, Opcodes.IREM, Opcodes.LREM);
  private static final Set<Integer> LOCKS = Set.of(Opcodes.MONITORENTER, Opcodes.MONITOREXIT);

  private final Part part;
  private final String self;
  private final Consumer<Refusal> refusals;
  private final Set<Label> passed = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private int number = Integer.MAX_VALUE;

  CodeScan(Part part, String self, Consumer<Refusal> refusals) {
    super(Opcodes.ASM9);
    this.part = part;
    this.self = self;
    this.refusals = refusals;
  }

  final void refuse(Refusal refusal) {
    refusals.accept(refusal);
  }

  /** Before each instruction; {@code constant}: what it puts on the stack, if that is known. */
  void step(@Nullable Object constant) {
    number = constant instanceof Integer known ? known : Integer.MAX_VALUE;
  }

  @Override
  public void visitInsn(int opcode) {
    boolean small = opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5;
    step(small ? opcode - Opcodes.ICONST_0 : null);
    if (opcode == Opcodes.ATHROW && part != Part.TABLE) {
      refuse(Refusal.reach("the rule throws something", "throw"));
    } else if (LOCKS.contains(opcode)) {
      refuse(Refusal.loop("the rule waits for a lock", "synchronized"));
    } else if (part.isWritten() && DIVISIONS.contains(opcode)) {
      refuse(Refusal.reach("the rule divides, which fails for all payments where it is by 0", "/"));
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.NEWARRAY) {
      refuse(Refusal.reach("the rule makes an array", "new"));
    }
    step(operand);
  }

  @Override
  public void visitVarInsn(int opcode, int index) {
    step(null);
    if (opcode == Opcodes.RET) {
      refuse(Refusal.loop("the rule jumps back", "while"));
    }
  }

  @Override
  public void visitIincInsn(int index, int increment) {
    step(null);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    int items = number;
    step(null);
    switch (opcode) {
      case Opcodes.NEW -> {
        if (!part.mayMake(self, type)) {
          refuse(Refusal.call(type, "<init>"));
        }
      }
      case Opcodes.ANEWARRAY -> array(type, items);
      case Opcodes.INSTANCEOF -> {
        asked.add(type);
        cast(type);
      }
      default -> {
        cast(type);
        if (part.isWritten() && !asked.contains(type)) {
          refuse(
              Refusal.reach(
                  "the rule takes a fact for another, which fails", Refusal.simple(type)));
        }
      }
    }
  }

  private void array(String type, int items) {
    boolean list = part.isWritten() && Vocabulary.mayMatch(type);
    if (!part.mayMake(self, type) && !list) {
      refuse(Refusal.reach("the rule makes an array", "new"));
    } else if (items > Limits.ARRAY && part != Part.LAMBDA) {
      refuse(Refusal.limit("texts or numbers in a list", items, Limits.ARRAY));
    }
  }

  private void cast(String type) {
    if (!part.mayCast(self, type)) {
      refuse(Refusal.type(type));
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    step(null);
    if (name.startsWith("regexp_")) {
      refuse(Refusal.regex("matches"));
    } else if (!part.mayUse(self, owner, name, descriptor)) {
      refuse(
          owner.startsWith("org/drools/model/operators/") ? operator(owner) : field(owner, name));
    }
  }

  private static Refusal field(String owner, String name) {
    if (owner.endsWith("Rule$Attribute")) {
      return Refusal.attribute(name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return owner.startsWith(ClassKind.PACKS)
        ? Refusal.statement("globals and queries", ClassScan.bare(name))
        : Refusal.reach("the rule uses " + Refusal.dotted(owner) + "." + name, name);
  }

  private static Refusal operator(String owner) {
    String name = Refusal.simple(owner);
    boolean regex = name.startsWith("SoundsLike") || name.contains("Match");
    return regex
        ? Refusal.regex(name.startsWith("S") ? "soundslike" : "matches")
        : Refusal.condition(name);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    step(null);
    if (!part.mayCall(self, owner, name, descriptor)) {
      refuse(Refusal.call(owner, name));
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    step(null);
    boolean concat = bootstrap.getOwner().equals(CONCAT);
    if (!concat) {
      refuse(Refusal.reach("the rule holds a function of its own", "->"));
    } else if (part != Part.TABLE) {
      refuse(Refusal.reach("the rule puts texts together", "+"));
    }
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    step(null);
    jump(label);
  }

  private void jump(Label label) {
    if (passed.contains(label)) {
      refuse(Refusal.loop("the rule repeats something", "while"));
    }
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
  }

  @Override
  public void visitLdcInsn(Object value) {
    step(value);
    if (value instanceof Type type) {
      boolean own = part == Part.LAMBDA && type.getInternalName().equals(self);
      boolean matched = (part == Part.RULE || part == Part.TABLE) && mayMatch(type);
      if (!own && !matched) {
        refuse(pattern(type));
      }
    } else if (!(value instanceof String || value instanceof Number)) {
      refuse(Refusal.reach("the rule holds a function of its own", "->"));
    }
  }

  private static boolean mayMatch(Type type) {
    return type.getSort() == Type.OBJECT && Vocabulary.mayMatch(type.getInternalName());
  }

  private static Refusal pattern(Type type) {
    String name = Refusal.simple(type.getInternalName());
    return Vocabulary.CONCLUSIONS.contains(type.getInternalName())
            || type.getInternalName().equals("java/lang/Object")
        ? Refusal.loop("the rule waits for what rules conclude (" + name + ")", name)
        : Refusal.reach("the rule names " + type.getClassName(), name);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
    choice(dflt, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
    choice(dflt, labels);
  }

  private void choice(Label dflt, Label... labels) {
    step(null);
    jump(dflt);
    for (Label label : labels) {
      jump(label);
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    step(null);
    refuse(Refusal.reach("the rule makes an array", "new"));
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
    refuse(Refusal.reach("the rule catches what goes wrong", "try"));
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    refuse(Refusal.reach("the rule is annotated", "@"));
    return null;
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    refuse(Refusal.reach("the rule holds something unknown", attribute.type));
  }
}
