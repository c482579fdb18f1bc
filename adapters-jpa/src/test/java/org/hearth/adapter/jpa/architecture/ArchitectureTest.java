package org.hearth.adapter.jpa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What the adapter may know: the ports out, the domain, and persistence. */
class ArchitectureTest {
  private static final String[] ALLOWED = {
    "org.hearth.adapter.jpa..",
    "org.hearth.application.port.out..",
    "org.hearth.domain..",
    "java..",
    "javax.sql..",
    "jakarta.persistence..",
    "org.hibernate..",
    "org.flywaydb..",
    "org.h2.mvstore..",
    "com.zaxxer.hikari..",
    "org.jspecify.."
  };

  private static final JavaClasses ADAPTER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearth.adapter.jpa");

  @Test
  void the_adapter_knows_the_ports_out_and_persistence() {
    knows(ALLOWED).check(ADAPTER);
  }

  /** A database makes the parts that differ from one database to the other. */
  @Test
  void its_packages_are_free_of_cycles() {
    slices()
        .matching("org.hearth.adapter.jpa.internal.(*)..")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAnyPackage("..internal.database.."), alwaysTrue())
        .check(ADAPTER);
  }

  /** The first query in HQL would bring its parser to life (decision 5). */
  @Test
  void its_queries_are_sql() {
    doesNotAskBy("create(Selection|Mutation|)Query").check(ADAPTER);
  }

  @Test
  void a_violation_is_caught() {
    assertThat(knows("java..").evaluate(ADAPTER).hasViolation()).isTrue();
    assertThat(doesNotAskBy("createNativeQuery").evaluate(ADAPTER).hasViolation()).isTrue();
    assertThat(ADAPTER).isNotEmpty();
  }

  private static ArchRule doesNotAskBy(String methods) {
    return noClasses().should().callMethodWhere(target(nameMatching(methods)));
  }

  private static ArchRule knows(String... packages) {
    return classes().should().onlyDependOnClassesThat(resideInAnyPackage(packages));
  }
}
