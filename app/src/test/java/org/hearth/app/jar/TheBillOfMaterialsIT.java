package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.app.jar.BillOfMaterials.Component;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The jar's bill of materials names what is in the jar, and nothing else. Where it does not, write
 * it anew: {@code mvn -pl app -am -Dhearth.sbom process-classes}.
 */
class TheBillOfMaterialsIT {
  /** Pages are compiled into the other package. */
  private static final List<String> OURS = List.of("org/hearth/", "gg/jte/generated/");

  private static final String STYLE_SHEET =
      "org/hearth/adapter/http/server/page/govuk-frontend.min.css";

  /** The jars of libraries by their names; libraries of tests are among them. */
  private static final Map<String, Path> CLASS_PATH =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> entry.endsWith(".jar"))
          .map(Path::of)
          .collect(
              Collectors.toMap(
                  path -> path.getFileName().toString(), Function.identity(), (a, b) -> a));

  private static JarFile jar;
  private static Set<String> classes;
  private static BillOfMaterials bill;

  @BeforeAll
  static void read() throws IOException {
    jar = new JarFile(HearthJar.file());
    classes = classes(jar);
    bill = BillOfMaterials.of(jar);
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  @Test
  void every_class_is_of_a_module_or_of_a_library_that_the_bill_names() throws IOException {
    Set<String> strange =
        classes.stream()
            .filter(name -> OURS.stream().noneMatch(name::startsWith))
            .collect(Collectors.toSet());
    assertThat(strange).hasSizeGreaterThan(10_000);
    for (Component library : libraries()) {
      strange.removeAll(classesOf(library));
    }
    assertThat(strange).isEmpty();
  }

  @Test
  void every_library_that_the_bill_names_is_in_the_jar_as_it_was_published() throws Exception {
    for (Component library : libraries()) {
      assertThat(sha256(published(library))).as(library.file()).isEqualTo(library.sha256());
      Set<String> own = classesOf(library);
      assertThat(own.isEmpty() || !Collections.disjoint(own, classes)).as(library.file()).isTrue();
    }
  }

  @Test
  void the_modules_are_named() {
    assertThat(bill.components())
        .filteredOn(component -> component.group().equals("org.hearth"))
        .extracting(Component::name)
        .containsExactlyInAnyOrder(
            "hearth-domain",
            "hearth-application",
            "hearth-adapters-inmemory",
            "hearth-adapters-jpa",
            "hearth-adapters-http-wire",
            "hearth-adapters-http-server");
  }

  @Test
  void the_style_sheet_is_named_with_its_version() throws IOException {
    Component named =
        bill.components().stream()
            .filter(TheBillOfMaterialsIT::isStyleSheet)
            .findFirst()
            .orElseThrow();
    String style =
        new String(
            jar.getInputStream(jar.getEntry(STYLE_SHEET)).readAllBytes(), StandardCharsets.UTF_8);
    assertThat(style).contains("--govuk-frontend-version:\"" + named.version() + "\"");
  }

  private static List<Component> libraries() {
    List<Component> libraries =
        bill.components().stream()
            .filter(component -> !component.group().equals("org.hearth"))
            .filter(component -> !isStyleSheet(component))
            .toList();
    assertThat(libraries).hasSizeGreaterThan(100);
    return libraries;
  }

  private static boolean isStyleSheet(Component component) {
    return component.name().equals("govuk-frontend");
  }

  private static Path published(Component library) {
    assertThat(CLASS_PATH).containsKey(library.file());
    return Objects.requireNonNull(CLASS_PATH.get(library.file()));
  }

  private static Set<String> classesOf(Component library) throws IOException {
    try (JarFile published = new JarFile(published(library).toFile())) {
      return classes(published);
    }
  }

  private static Set<String> classes(JarFile of) {
    return of.stream()
        .map(JarEntry::getName)
        .filter(name -> name.endsWith(".class"))
        .collect(Collectors.toSet());
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
