package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** {@link HearthKit} runs all that is published, so that a new contract cannot be forgotten. */
class TheKitIsWholeTest {
  @Test
  void every_published_test_is_in_the_kit() throws IOException, URISyntaxException {
    List<? extends Class<?>> published =
        types().filter(Class::isInterface).filter(TheKitIsWholeTest::hasTests).toList();

    assertThat(published).hasSizeGreaterThan(80);
    assertThat(published).allMatch(contract -> contract.isAssignableFrom(HearthKit.class));
  }

  private static boolean hasTests(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(
            method ->
                Stream.of(Test.class, Property.class, ParameterizedTest.class, TestFactory.class)
                    .anyMatch(method::isAnnotationPresent));
  }

  private static Stream<Class<?>> types() throws IOException, URISyntaxException {
    Path classes =
        Path.of(HearthKit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
          .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
          .<Class<?>>map(TheKitIsWholeTest::type)
          .toList()
          .stream();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, HearthKit.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }
}
