package org.hearth.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kit on a storage of one's own takes at most 40 lines, invented values at most 10. */
class TheExampleIsShortTest {
  @ParameterizedTest
  @CsvSource({
    "main/java/example/OwnStorage.java, 26",
    "test/java/example/OwnStorageTest.java, 14",
    "test/java/example/InventedValuesTest.java, 10",
    "test/java/example/InventedValuesOfJqwikTest.java, 10"
  })
  void a_class_of_the_example_has_at_most_so_many_lines_beside_its_imports(String file, int most) {
    String source = Repository.ofThisModule().document("examples/own-storage/src/" + file);

    assertThat(source.lines().filter(line -> !line.isBlank() && !line.startsWith("import ")))
        .hasSizeLessThanOrEqualTo(most);
  }
}
