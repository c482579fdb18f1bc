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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is public outside {@code internal} stays for ever, so that each module offers few such
 * types; a nested type goes with its outer one.
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
}
