package org.hearth.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host brings the libraries of what it uses, and is told which one is missing. */
class LibrariesOfAHostTest {
  private static final String[] OPTIONAL = {"zxcvbn", "nbvcxz", "java-otp", "fastcsv"};

  @Test
  void accounts_residents_and_imports_need_none_of_them() throws Exception {
    assertThat(without("onboard", OPTIONAL)).isEqualTo("onboarded");
  }

  @ParameterizedTest
  @CsvSource({
    "zxcvbn, com.nulab-inc:zxcvbn",
    "nbvcxz, me.gosimple:nbvcxz",
    "java-otp, com.eatthepath:java-otp"
  })
  void signing_in_names_the_library_that_is_missing(String jar, String coordinates)
      throws Exception {
    assertThat(without("signIn", jar)).contains(coordinates);
  }

  @Test
  void the_report_of_an_import_names_the_library_that_writes_it() throws Exception {
    assertThat(without("report", "fastcsv")).contains("de.siegmar:fastcsv");
  }

  @Test
  void with_all_of_them_nothing_is_missing() throws Exception {
    assertThat(without("signIn")).isEqualTo("built");
    assertThat(without("report")).isEqualTo("written");
  }

  /** What {@link LeanHost} answers where these libraries are missing. */
  private static String without(String trial, String... libraries) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(libraries), ClassLoader.getPlatformClassLoader())) {
      return (String)
          loader.loadClass("org.hearth.adapter.inmemory.LeanHost").getMethod(trial).invoke(null);
    }
  }

  private static URL[] classPath(String... without) throws Exception {
    List<URL> kept = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = Path.of(entry).getFileName().toString();
      if (List.of(without).stream().noneMatch(jar -> name.matches(jar + "-\\d.*"))) {
        kept.add(Path.of(entry).toUri().toURL());
      }
    }
    return kept.toArray(URL[]::new);
  }
}
