package org.hearth.adapter.http.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What server, client and the JSON between them may know. */
class ArchitectureTest {
  private static final String HTTP = "org.hearth.adapter.http.";
  private static final String[] INSIDE = {
    "org.hearth.application",
    "org.hearth.application.port..",
    "org.hearth.domain..",
    "io.vavr..",
    "java..",
    "org.jspecify.."
  };
  private static final String[] JSON = {
    HTTP + "wire..", "tools.jackson..", "com.fasterxml.jackson.annotation.."
  };
  private static final String[] SERVING = {
    HTTP + "server..",
    "org.springframework..",
    "org.eclipse.jetty..",
    "jakarta.servlet..",
    "org.slf4j..",
    "gg.jte..",
    "io.micrometer.core.instrument.."
  };

  private static final JavaClasses ADAPTER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearth.adapter.http");

  @Test
  void the_json_knows_the_ports_in_and_jackson() {
    knows("wire", INSIDE, JSON).check(ADAPTER);
  }

  @Test
  void the_client_needs_no_spring() {
    knows("client", INSIDE, JSON, new String[] {HTTP + "client.."}).check(ADAPTER);
  }

  @Test
  void the_server_knows_the_ports_in_and_what_serves_them() {
    knows("server", INSIDE, JSON, SERVING).check(ADAPTER);
  }

  @Test
  void a_violation_is_caught() {
    assertThat(knows("client", new String[] {"java.."}).evaluate(ADAPTER).hasViolation()).isTrue();
    Stream.of("wire", "client", "server")
        .forEach(
            part -> assertThat(ADAPTER.that(resideInAPackage(HTTP + part + ".."))).isNotEmpty());
  }

  private static ArchRule knows(String part, String[]... packages) {
    return classes()
        .that()
        .resideInAPackage(HTTP + part + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(Stream.of(packages).flatMap(Stream::of).toArray(String[]::new)));
  }
}
