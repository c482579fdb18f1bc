package org.hearth.app.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service with a module descriptor embeds Hearth, and sees of it what is API. */
class TheFiveLinesOnTheModulePathIT {
  private static final String STORAGE = "Hearth.on(new InMemoryStorage())";
  private static final String CLIENT =
      "HearthClient.connect(URI.create(arguments[0]), actor -> arguments[1])";

  @TempDir Path folder;

  @Test
  void the_lines_of_the_guide_open_a_home() throws Exception {
    assertThat(new Guest(folder).answer(fiveLines())).isEqualTo("9999991234");
  }

  @Test
  void the_same_lines_open_one_at_a_server() throws Exception {
    try (InMemoryServer server = new InMemoryServer()) {
      String header = Deployment.issuer().header(ANN);
      assertThat(
              new Guest(folder)
                  .answer(
                      fiveLines().replace(STORAGE, CLIENT), server.address().toString(), header))
          .isEqualTo("9999991234");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "domain, org.hearth.domain",
    "application, org.hearth.application",
    "adapters-inmemory, org.hearth.adapter.inmemory",
    "adapters-http-wire, org.hearth.adapter.http.wire",
    "adapters-http-client, org.hearth.adapter.http.client"
  })
  void a_module_exports_all_packages_but_its_internal_ones(String artifact, String name) {
    ModuleDescriptor module = ModulePath.descriptor(artifact);
    Set<String> open =
        module.packages().stream()
            .filter(packageName -> !packageName.contains(".internal"))
            .collect(Collectors.toSet());

    assertThat(module.name()).isEqualTo(name);
    assertThat(module.exports())
        .noneMatch(ModuleDescriptor.Exports::isQualified)
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(open);
    assertThat(module.opens()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "adapters-jpa, org.hearth.adapter.jpa",
    "adapters-http-server, org.hearth.adapter.http.server",
    "testkit, org.hearth.testkit"
  })
  void a_module_without_a_descriptor_has_a_name_that_stays(String artifact, String name) {
    ModuleDescriptor module = ModulePath.descriptor(artifact);

    assertThat(module.isAutomatic()).isTrue();
    assertThat(module.name()).isEqualTo(name);
  }

  private static String fiveLines() throws IOException {
    String guide = Files.readString(Path.of("..", "README.md"));
    int begin = guide.indexOf("```java\n") + "```java\n".length();
    String lines = guide.substring(begin, guide.indexOf("```", begin));
    assertThat(lines).contains(STORAGE);
    return lines;
  }
}
