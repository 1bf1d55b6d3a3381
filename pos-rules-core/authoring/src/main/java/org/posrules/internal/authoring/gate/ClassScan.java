package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Looks through one generated class. */
final class ClassScan extends ClassVisitor {
  private static final String MATERIALIZED = "Lorg/drools/compiler/kie/builder/MaterializedLambda;";

  private final String type;
  private final ClassKind kind;
  private final List<RuleScan> rules = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  private ClassScan(String type, ClassKind kind) {
    super(Opcodes.ASM9);
    this.type = type;
    this.kind = kind;
  }

  /** {@code name}: with slashes. */
  static ScannedClass of(String name, byte[] code) {
    Optional<ClassKind> kind = ClassKind.of(name);
    if (kind.isEmpty()) {
      return new ScannedClass(name, List.of(foreign(name)), List.of());
    }
    ClassScan scan = new ClassScan(name, kind.get());
    try {
      new ClassReader(code).accept(scan, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      scan.refusals.add(Refusal.reach("the rule became no class that can be read", "then"));
    }
    return new ScannedClass(name, scan.refusals, scan.rules);
  }

  private static Refusal foreign(String name) {
    return name.contains("/Lambda")
        ? Refusal.reach("the rule makes a class of its own", "new")
        : Refusal.statement(
            "types of their own (" + Refusal.simple(name) + ")", Refusal.simple(name));
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaces) {
    boolean sound = name.equals(type) && kind.mayExtend(String.valueOf(superName));
    for (String implemented : interfaces) {
      sound &= kind.mayImplement(implemented);
    }
    if (!sound) {
      refusals.add(foreign(name));
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if (name.startsWith("regexp_")) {
      refusals.add(Refusal.regex("matches"));
    } else if (!kind.mayHave(name)) {
      refusals.add(Refusal.statement("globals and queries (" + name + ")", bare(name)));
    }
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    Optional<Part> part = kind.part(name, (access & Opcodes.ACC_BRIDGE) != 0);
    if (part.isEmpty() || (access & Opcodes.ACC_NATIVE) != 0) {
      refusals.add(unknown(name));
      return null;
    }
    return switch (part.get()) {
      case RULE -> {
        RuleScan rule = new RuleScan(type);
        rules.add(rule);
        yield rule;
      }
      case CONSEQUENCE -> new ConsequenceScan(type, refusals::add);
      default -> new CodeScan(part.get(), type, refusals::add);
    };
  }

  private Refusal unknown(String method) {
    return kind.isLambda()
        ? Refusal.reach("the rule holds a function of its own", "->")
        : Refusal.statement("functions and queries (" + bare(method) + ")", bare(method));
  }

  /** The name that an author gave it. */
  static String bare(String member) {
    return member.replaceFirst("^(query|queryDef|var)_", "");
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    if (!descriptor.equals(MATERIALIZED)) {
      refusals.add(Refusal.reach("the rule is annotated", "@"));
    }
    return null;
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int reference, @Nullable TypePath path, String descriptor, boolean visible) {
    return visitAnnotation(descriptor, visible);
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    refusals.add(Refusal.reach("the rule holds something unknown", attribute.type));
  }

  @Override
  public @Nullable ModuleVisitor visitModule(String name, int access, @Nullable String version) {
    refusals.add(foreign(type));
    return null;
  }

  @Override
  public @Nullable RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, @Nullable String signature) {
    refusals.add(foreign(type));
    return null;
  }
}
