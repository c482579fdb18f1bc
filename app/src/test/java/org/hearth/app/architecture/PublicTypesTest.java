package org.hearth.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is public outside {@code internal} stays for ever, so that each module offers few such
 * types; a nested type goes with its outer one. Inside, a type is public where another package uses
 * it.
 */
class PublicTypesTest {
  private static final JavaClasses HEARTH =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(place -> !place.contains("-tests.jar"))
          .importPackages("org.hearth");

  @ParameterizedTest
  @CsvSource({
    "org.hearth.application, 120",
    "org.hearth.adapter.jpa, 6",
    "org.hearth.adapter.http.server, 10"
  })
  void a_module_offers_few_public_types(String module, int most) {
    List<String> offered =
        HEARTH
            .that(resideInAPackage(module + ".."))
            .that(resideOutsideOfPackage("..internal.."))
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .map(JavaClass::getName)
            .sorted()
            .toList();

    assertThat(offered).isNotEmpty().hasSizeLessThanOrEqualTo(most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.hearth.application", "org.hearth.adapter.inmemory"})
  void an_internal_type_that_no_other_package_uses_is_package_private(String module) {
    List<String> publicTypes =
        HEARTH.that(resideInAPackage(module + "..internal..")).stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getName)
            .toList();

    Set<String> used = usedByOtherPackages();
    assertThat(publicTypes).isNotEmpty();
    assertThat(publicTypes).filteredOn(type -> !used.contains(type)).isEmpty();
  }

  /** The top-level types that are used, or have a nested type that is, outside their package. */
  private static Set<String> usedByOtherPackages() {
    return HEARTH.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> !use.getOriginClass().getPackage().equals(use.getTargetClass().getPackage()))
        .map(use -> use.getTargetClass().getName().replaceFirst("\\$.*", ""))
        .collect(Collectors.toSet());
  }
}
