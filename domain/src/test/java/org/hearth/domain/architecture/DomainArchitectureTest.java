package org.hearth.domain.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The domain knows these packages and no other, JSpecify's {@code @Nullable} apart: it stands on
 * types, where ArchUnit sees no annotations.
 */
class DomainArchitectureTest {
  static final String[] ALLOWED = {
    "org.hearth.domain..",
    "java..",
    "io.vavr..",
    "jakarta.validation..",
    "com.google.i18n.phonenumbers..",
    "org.jspecify.."
  };

  private static final ArchRule KNOWS_NO_OTHERS =
      classes().should().onlyDependOnClassesThat().resideInAnyPackage(ALLOWED);

  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearth.domain");

  @Test
  void the_domain_depends_on_nothing_else() {
    KNOWS_NO_OTHERS.check(DOMAIN);
  }

  @Test
  void telephone_numbers_alone_know_the_numbering_plans() {
    DescribedPredicate<JavaClass> numberingPlans =
        JavaClass.Predicates.resideInAPackage("com.google.i18n.phonenumbers..");
    classes()
        .that()
        .resideOutsideOfPackage("org.hearth.domain.contact")
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(numberingPlans))
        .check(DOMAIN);
  }

  @Test
  void packages_are_free_of_cycles() {
    slices().matching("org.hearth.domain.(*)..").should().beFreeOfCycles().check(DOMAIN);
  }

  @ParameterizedTest
  @FieldSource("ALLOWED")
  void every_package_that_the_rule_names_is_one_that_the_domain_knows(String name) {
    assertThat(DOMAIN.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()))
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

  /** A class of the domain that leans on a library which no domain needs. */
  static final class Violating {
    Object assertion() {
      return assertThat(1);
    }
  }
}
