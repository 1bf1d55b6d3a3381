package org.posrules.internal.authoring.checking;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What a source file says in words: each text that is put together there, with its holes. */
final class SaidInSource extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** Stands where a value stands in what is printed. */
  static final String HOLE = "¤";

  private static final Pattern WORDS = Pattern.compile("[\\p{Lower}¤][,:]? [\\p{Lower}¤]");
  private static final Pattern FORMAT = Pattern.compile("%[.\\d]*[sdf]");

  private final String file;
  private final Set<String> thrown;
  private final List<Said> said;

  private SaidInSource(String file, Set<String> thrown, List<Said> said) {
    this.file = file;
    this.thrown = thrown;
    this.said = said;
  }

  /** A text of several words; one in place of a part that is said elsewhere is another. */
  record Said(String file, String text) {}

  /** {@code thrown}: the exceptions whose messages count; others are told to programmers alone. */
  static List<Said> in(List<Path> files, Set<String> thrown) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Said> said = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends CompilationUnitTree> units =
          ((JavacTask)
                  compiler.getTask(
                      null,
                      manager,
                      null,
                      List.of("-proc:none"),
                      null,
                      manager.getJavaFileObjectsFromPaths(files)))
              .parse();
      for (CompilationUnitTree unit : units) {
        Path file = Path.of(unit.getSourceFile().toUri());
        unit.accept(new SaidInSource(file.getFileName().toString(), thrown, said), null);
      }
    }
    return said;
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
    if (tree.getKind() != Tree.Kind.PLUS) {
      return super.visitBinary(tree, none);
    }
    StringBuilder text = new StringBuilder();
    append(tree, text);
    return say(text.toString());
  }

  private void append(Tree tree, StringBuilder text) {
    if (tree instanceof ParenthesizedTree inner) {
      append(inner.getExpression(), text);
    } else if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      append(sum.getLeftOperand(), text);
      append(sum.getRightOperand(), text);
    } else if (tree instanceof LiteralTree literal && literal.getValue() instanceof String part) {
      text.append(part);
    } else {
      text.append(HOLE);
      tree.accept(this, null);
    }
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void none) {
    return tree.getValue() instanceof String text ? say(text) : null;
  }

  /** What it says is for who reads the source. */
  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void none) {
    return null;
  }

  /** What is looked for in texts is said to nobody. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    return tree.getMethodSelect().toString().equals("Pattern.compile")
        ? null
        : super.visitMethodInvocation(tree, none);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    String made = tree.getIdentifier().toString();
    boolean broken = made.endsWith("Error") || made.endsWith("Exception");
    return broken && !thrown.contains(made) ? null : super.visitNewClass(tree, none);
  }

  private @Nullable Void say(String text) {
    String said = FORMAT.matcher(text).replaceAll(HOLE).replace("%%", "%").replace("¤.¤", HOLE);
    if (WORDS.matcher(said).find()) {
      this.said.add(new Said(file, said));
    }
    return null;
  }
}
