package org.hearth.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The kit on a storage of one's own takes at most 40 lines, invented values at most 10, Hearth in a
 * process 20, routes in front of it 100, and a service of Spring Boot 80.
 */
class ExamplesAreShortTest {
  @ParameterizedTest
  @CsvSource({
    "own-storage/src/main/java/example/OwnStorage.java, 26",
    "own-storage/src/test/java/example/OwnStorageTest.java, 14",
    "own-storage/src/test/java/example/InventedValuesTest.java, 10",
    "own-storage/src/test/java/example/InventedValuesOfJqwikTest.java, 10",
    "plain-java/src/main/java/example/Main.java, 20",
    "jdk-http/src/main/java/example/Main.java, 25",
    "jdk-http/src/main/java/example/Routes.java, 75",
    "spring-boot/src/main/java/example/Main.java, 35",
    "spring-boot/src/main/java/example/Contracts.java, 45"
  })
  void a_class_of_an_example_has_at_most_so_many_lines_beside_its_imports(String file, int most) {
    String source = Repository.ofThisModule().document("examples/" + file);

    assertThat(source.lines().filter(line -> !line.isBlank() && !line.startsWith("import ")))
        .hasSizeLessThanOrEqualTo(most);
  }
}
