package org.posrules.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The walls of the service. */
class RoomsTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test"))
          .importPackages("org.posrules.service");

  @Test
  void rooms_doNotGoRoundInCircles() {
    slices().matching("org.posrules.service.(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  @Test
  void netty_isKnownToTheDoorAndTheServerAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.posrules.service.door..", "org.posrules.service.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.netty..", "io.vertx..")
        .check(SERVICE);
  }

  @Test
  void door_doesNotKnowWhatIsAsked() {
    noClasses()
        .that()
        .resideInAPackage("org.posrules.service.door..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.posrules.service.http..", "org.posrules.service.rulebooks..")
        .check(SERVICE);
  }
}
