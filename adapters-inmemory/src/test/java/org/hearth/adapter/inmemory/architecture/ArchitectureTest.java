package org.hearth.adapter.inmemory.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What the adapter may know: the ports out, the domain and Vavr. */
class ArchitectureTest {
  private static final String[] ALLOWED = {
    "org.hearth.adapter.inmemory..",
    "org.hearth.application.port.out..",
    "org.hearth.domain..",
    "java..",
    "io.vavr..",
    "org.jspecify.."
  };

  private static final JavaClasses ADAPTER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearth.adapter.inmemory");

  @Test
  void the_adapter_knows_the_ports_out_and_vavr() {
    knows(ALLOWED).check(ADAPTER);
  }

  @Test
  void a_violation_is_caught() {
    assertThat(knows("java..").evaluate(ADAPTER).hasViolation()).isTrue();
    assertThat(ADAPTER).isNotEmpty();
  }

  private static ArchRule knows(String... packages) {
    return classes().should().onlyDependOnClassesThat(resideInAnyPackage(packages));
  }
}
