package org.hearth.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package with {@code internal} in its name is its module's own: other modules use the rest. */
class InternalPackagesTest {
  private static final JavaClasses HEARTH =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(place -> !place.contains("-tests.jar"))
          .importPackages("org.hearth");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.hearth.application",
        "org.hearth.adapter.inmemory",
        "org.hearth.adapter.jpa",
        "org.hearth.adapter.http.server"
      })
  void no_other_module_uses_internal_packages(String module) {
    assertThat(HEARTH.that(resideInAPackage(module + ".internal.."))).isNotEmpty();

    usesInternalsOf(module).check(HEARTH.that(resideOutsideOfPackage(module + "..")));
  }

  @ParameterizedTest
  @ValueSource(strings = "org.hearth.application")
  void a_violation_is_caught(String module) {
    assertThat(
            usesInternalsOf(module).evaluate(HEARTH.that(resideInAPackage(module))).hasViolation())
        .isTrue();
  }

  private static ArchRule usesInternalsOf(String module) {
    DescribedPredicate<JavaClass> internal = resideInAPackage(module + ".internal..");
    return classes().should().onlyDependOnClassesThat(DescribedPredicate.not(internal));
  }
}
