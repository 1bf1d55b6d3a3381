package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.drools.base.base.ValueType;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.drools.util.ClassUtils;
import org.drools.wiring.api.ComponentsFactory;
import org.drools.wiring.statics.StaticComponentsSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.memorycompiler.StoreClassLoader;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.TinyRulebook;
import org.posrules.cases.Answers;
import org.posrules.cases.BuiltAnswer;
import org.posrules.internal.authoring.built.RulebookBuild;
import org.posrules.internal.authoring.built.SigningKey;
import org.slf4j.Logger;

/** What an embedder of the bundled rulebook has on the class path is enough to answer all cases. */
class BundledAloneTest {
  private static final List<Class<?>> ONE_OF_EACH_JAR =
      List.of(
          DiagnosticEngine.class,
          KiePackagesBuilder.class,
          Model.class,
          InternalKnowledgeBase.class,
          RuleBaseFactory.class,
          ValueType.class,
          ClassUtils.class,
          ComponentsFactory.class,
          StaticComponentsSupplier.class,
          KieBase.class,
          CompositeBaseConfiguration.class,
          StoreClassLoader.class,
          Logger.class);

  private static final List<String> READS_CASES =
      List.of(
          "org.posrules.cases.",
          "org.posrules.internal.authoring.cases.",
          "org.posrules.internal.authoring.yaml.",
          "org.posrules.internal.authoring.FolderReader",
          "org.posrules.internal.text.Nearest",
          "org.snakeyaml.");

  private static List<String> alone;
  private static String built = "";

  @BeforeAll
  static void answers(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("rulebook.jar");
    SigningKey key = SigningKey.make();
    new RulebookBuild(TinyRulebook.FOLDER, List.of()).write(file, Optional.of(key), 1);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (Embedder embedder = new Embedder()) {
      thread.setContextClassLoader(embedder);
      Class<?> answers = embedder.loadClass(Answers.class.getName());
      alone = strings(answers.getDeclaredConstructor().newInstance());
      Class<?> answer = embedder.loadClass(BuiltAnswer.class.getName());
      built = applied(answer.getDeclaredConstructor().newInstance(), file, key.publicPem());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static List<String> strings(Object answers) {
    return ((Supplier<?>) answers).get() instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked")
  private static String applied(Object answer, Path file, String pem) {
    return ((BinaryOperator<String>) answer).apply(file.toString(), pem);
  }

  @Test
  void builtRulebook_withoutTheCompiler_isAnsweredTheSame() {
    FailedTransaction given =
        FailedTransaction.builder().responseCode("54").responseCodeScheme("bank-codes").build();
    assertEquals(TinyRulebook.engine().diagnose(given).cause(), built);
  }

  @Test
  void cases_withoutTheCompiler_areAnsweredTheSame() {
    List<String> all = new Answers().get();
    assertEquals(all.subList(0, all.size() - 1), alone.subList(0, alone.size() - 1));
  }

  @Test
  void folder_withoutTheCompiler_namesTheArtifactToAdd() {
    assertEquals(
        "only the bundled rulebook and a built one need no compiler; for files add the artifact"
            + " org.posrules:pos-rules-authoring to the class path",
        alone.get(alone.size() - 1));
  }

  /** The core, the jars that it hands on, and what reads the cases; nothing else. */
  private static final class Embedder extends URLClassLoader {
    Embedder() {
      super(
          ONE_OF_EACH_JAR.stream()
              .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
              .toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (READS_CASES.stream().noneMatch(name::startsWith)) {
        return super.findClass(name);
      }
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = BundledAloneTest.class.getClassLoader().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
