package org.hearth.application.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The application knows the domain and these packages; each library has one room. */
class ApplicationArchitectureTest {
  static final String[] ALLOWED = {
    "org.hearth.application..",
    "org.hearth.domain..",
    "java..",
    "javax.crypto..",
    "io.vavr..",
    "com.fasterxml.uuid..",
    "de.siegmar.fastcsv..",
    "com.nulabinc.zxcvbn..",
    "me.gosimple.nbvcxz..",
    "com.eatthepath.otp..",
    "org.jspecify.."
  };

  private static final ArchRule KNOWS_NO_OTHERS =
      classes().should().onlyDependOnClassesThat().resideInAnyPackage(ALLOWED);

  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearth.application");

  @Test
  void the_application_depends_on_nothing_else() {
    KNOWS_NO_OTHERS.check(APPLICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "com.fasterxml.uuid.., org.hearth.application.port.out",
    "de.siegmar.fastcsv.., org.hearth.application.port.in.imports",
    "com.nulabinc.zxcvbn.., org.hearth.application.internal.password",
    "me.gosimple.nbvcxz.., org.hearth.application.internal.password",
    "com.eatthepath.otp.., org.hearth.application.internal.signin"
  })
  void each_library_stays_in_its_room(String library, String room) {
    DescribedPredicate<JavaClass> libraryClasses = JavaClass.Predicates.resideInAPackage(library);
    classes()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(libraryClasses))
        .check(APPLICATION);
  }

  /** Ports know no use case, and ports out none of the ports in. */
  @Test
  void ports_are_free_of_what_stands_behind_them() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("use cases")
        .definedBy("org.hearth.application.internal..")
        .layer("ports in")
        .definedBy("org.hearth.application.port.in..")
        .layer("ports out")
        .definedBy("org.hearth.application.port.out..")
        .whereLayer("use cases")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("ports in")
        .mayOnlyBeAccessedByLayers("use cases")
        .whereLayer("ports out")
        .mayOnlyBeAccessedByLayers("use cases", "ports in")
        .check(APPLICATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal.(*)..", "port.in.(*)..", "port.out.(*).."})
  void packages_are_free_of_cycles(String packages) {
    slices()
        .matching("org.hearth.application." + packages)
        .should()
        .beFreeOfCycles()
        .check(APPLICATION);
  }

  @ParameterizedTest
  @FieldSource("ALLOWED")
  void every_package_that_the_rule_names_is_one_that_the_application_knows(String name) {
    assertThat(APPLICATION.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()))
        .anyMatch(
            dependency ->
                JavaClass.Predicates.resideInAPackage(name).test(dependency.getTargetClass()));
  }

  @Test
  void a_violation_is_caught() {
    JavaClasses violating = new ClassFileImporter().importClasses(Violating.class);
    assertThat(KNOWS_NO_OTHERS.evaluate(violating).getFailureReport().toString())
        .contains("Violating", "org.assertj");
  }

  /** A class of the application that leans on a library which no use case needs. */
  static final class Violating {
    Object assertion() {
      return assertThat(1);
    }
  }
}
