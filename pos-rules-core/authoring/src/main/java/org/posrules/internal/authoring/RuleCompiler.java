package org.posrules.internal.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.posrules.internal.authoring.drl.Spot;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.engine.DroolsCall;
import org.posrules.internal.engine.DroolsSettings;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * Compiles DRL to the executable model. Runs no rule code. One compilation at a time: builds of
 * Drools 10.2 disturb each other.
 */
public final class RuleCompiler {
  private static final String PACKS = "org/posrules/packs/";
  private static final String FOLDER = "src/main/resources/" + PACKS;
  private static final String SLASH = "--";
  private static final String PACKAGE = "package org.posrules.packs";
  private static final String CLASS = ".class";
  private static final String ALL = "*.drl";

  /** Shows what Drools made of the rule, after what is wrong with it. */
  private static final String GENERATED = "Java source of ";

  /** What the parser says after all else. */
  private static final String NOTHING = "Parser returned a null Package";

  /** What the parser says before all else; its place is told as that of the problem. */
  private static final Pattern PARSER =
      Pattern.compile("^\\[ERR \\d{1,5}\\] Line \\d{1,7}:\\d{1,7} ");

  /** Names the models to a container of Drools, which nobody here makes. */
  private static final String PROJECT = "org/drools/project/";

  private RuleCompiler() {}

  /** Throws {@link RulebookException} with the place of every error. */
  public static synchronized CompiledRules compile(SortedMap<String, String> drl) {
    DroolsSettings.apply();
    DroolsNames.startAnew();
    refuseOtherPackages(drl);
    return DroolsCall.of(() -> made(drl));
  }

  private static CompiledRules made(SortedMap<String, String> drl) {
    KieServices services = KieServices.get();
    ReleaseId id = idOf(services, drl);
    try {
      KieBuilder builder = services.newKieBuilder(files(services, id, drl));
      List<RuleProblem> errors = build(builder);
      if (!errors.isEmpty()) {
        throw new RulebookException(placed(errors, drl));
      }
      return compiled((InternalKieModule) builder.getKieModule(), id);
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  /** What the compiler says, or what befalls it: then not even the file is known. */
  private static List<RuleProblem> build(KieBuilder builder) {
    try {
      builder.buildAll(ExecutableModelProject.class);
      return errors(builder);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return List.of(
          RuleProblem.of(
              ProblemKind.COMPILER_STOPPED,
              ALL,
              "the compiler could not cope with this ("
                  + e.getClass().getSimpleName()
                  + "); write it in a simpler way"));
    }
  }

  /** Of the rules' content, so that the build of the jar is reproducible. */
  private static ReleaseId idOf(KieServices services, SortedMap<String, String> drl) {
    return services.newReleaseId("org.posrules", "rulebook", "1." + (drl.hashCode() & 0xFFFFFFFFL));
  }

  private static KieFileSystem files(
      KieServices services, ReleaseId id, SortedMap<String, String> drl) {
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    drl.forEach((path, text) -> files.write(written(path), text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  /** All rules share one package, so their files share one folder; see decision 3. */
  private static String written(String path) {
    return FOLDER + path.replace("/", SLASH);
  }

  private static String read(String written) {
    int from = written.indexOf(PACKS);
    return (from < 0 ? written : written.substring(from + PACKS.length())).replace(SLASH, "/");
  }

  private static void refuseOtherPackages(SortedMap<String, String> drl) {
    List<RuleProblem> problems =
        drl.entrySet().stream()
            .filter(file -> file.getValue().lines().noneMatch(PACKAGE::equals))
            .map(
                file ->
                    RuleProblem.of(
                        ProblemKind.RULE_PACKAGE, file.getKey(), "needs the line: " + PACKAGE))
            .toList();
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
  }

  private static List<RuleProblem> errors(KieBuilder builder) {
    return builder.getResults().getMessages(Message.Level.ERROR).stream()
        .filter(message -> !message.getText().startsWith(GENERATED))
        .map(
            message ->
                RuleProblem.of(
                    ProblemKind.RULE_SYNTAX,
                    read(String.valueOf(message.getPath())),
                    message.getText()))
        .toList();
  }

  /** An error in a generated class is told of the rule file that it was generated from. */
  private static List<RuleProblem> placed(List<RuleProblem> errors, SortedMap<String, String> drl) {
    List<RuleProblem> placed = new ArrayList<>();
    errors.forEach(
        error ->
            Optional.ofNullable(drl.get(error.file()))
                .ifPresent(text -> placed.add(at(error.file(), text, error))));
    if (placed.isEmpty() && drl.size() > 1) {
      drl.forEach((path, text) -> placed.addAll(alone(path, text)));
    } else if (placed.isEmpty()) {
      drl.forEach((path, text) -> errors.forEach(error -> placed.add(at(path, text, error))));
    }
    placed.removeIf(error -> error.message().equals(NOTHING) && placed.size() > 1);
    return placed.isEmpty() ? errors : placed;
  }

  /** What befalls the compiler says nothing of a place; what it says may. */
  private static RuleProblem at(String path, String text, RuleProblem error) {
    RulePlace place =
        error.kind() == ProblemKind.COMPILER_STOPPED
            ? Spot.ofRule(path, text)
            : Spot.of(path, text, error.message());
    return RuleProblem.of(error.kind(), place, PARSER.matcher(error.message()).replaceFirst(""));
  }

  private static List<RuleProblem> alone(String path, String text) {
    try {
      compile(new TreeMap<>(Map.of(path, text)));
      return List.of();
    } catch (RulebookException e) {
      return e.problems();
    }
  }

  private static CompiledRules compiled(InternalKieModule module, ReleaseId id) {
    Map<String, byte[]> classes = new TreeMap<>();
    for (String file : module.getFileNames()) {
      if (file.endsWith(CLASS) && !file.startsWith(PROJECT)) {
        String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        classes.put(name, bare(module.getBytes(file)));
      }
    }
    String list =
        new String(
            module.getBytes(CanonicalKieModule.getModelFileWithGAV(id)), StandardCharsets.UTF_8);
    List<String> models =
        list.lines().skip(1).map(String::strip).filter(l -> !l.isEmpty()).sorted().toList();
    return new CompiledRules(classes, models);
  }

  /** Lines and names of a Java source that nobody has are a sixth of a class. */
  private static byte[] bare(byte[] compiled) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(compiled).accept(writer, ClassReader.SKIP_DEBUG);
    return writer.toByteArray();
  }
}
