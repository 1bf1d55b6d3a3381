package org.posrules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** The walls of the house. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/packs/"))
          .importPackages("org.posrules");

  /** What makes rulebooks of files; the module's own classes are compiled beside the tests. */
  private static final JavaClasses AUTHORING =
      new ClassFileImporter()
          .importPackages("org.posrules.internal.authoring")
          .that(not(nameMatching(".*Test(\\$.*)?")));

  private static final List<String> ROOMS =
      List.of("intake", "evidence", "engine", "ranking", "payment", "advice", "care");

  @Test
  void rooms_doNotKnowEachOther() {
    for (String room : ROOMS) {
      String[] others =
          ROOMS.stream()
              .filter(other -> !other.equals(room))
              .map(other -> "org.posrules.internal." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.posrules.internal." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(CORE);
    }
  }

  @Test
  void drools_isKnownToTheEngineRoomAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.posrules.internal.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(CORE);
  }

  @Test
  void facts_doNotKnowTheHouse() {
    noClasses()
        .that()
        .resideInAPackage("org.posrules.facts..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.posrules.internal..", "org.posrules.rulebook..")
        .check(CORE);
  }

  @Test
  void sessions_areHeldInOnePlaceAlone() {
    fields()
        .that()
        .haveRawType(KieSession.class)
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleName("KeptSession")
        .check(CORE);
  }

  @Test
  void core_neverTouchesNetworkOrProcess() {
    for (JavaClasses classes : List.of(CORE, AUTHORING)) {
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi.."))
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .check(classes);
    }
  }

  @Test
  void core_doesNotKnowWhatMakesRulebooksOfFiles() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.posrules.internal.authoring..")
        .check(CORE);
  }

  @Test
  void rooms_areEnteredByTheJudgeAlone() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("judge")
        .definedBy("org.posrules.internal.judging..")
        .layer("rooms")
        .definedBy("org.posrules.internal.(intake|evidence|ranking|payment|advice|care)..")
        .whereLayer("rooms")
        .mayOnlyBeAccessedByLayers("judge")
        .ignoreDependency(alwaysTrue(), resideInAnyPackage("java.."))
        .check(CORE);
  }
}
