package org.hearth.app.server.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.app.server.deployment.InMemoryServer;
import org.junit.jupiter.api.Test;

/** The contract is kept in docs, so that a change of it shows when it is reviewed. */
class TheDescriptionTest {
  private static final Path KEPT = Path.of("..", "docs", "api", "openapi.json");

  @Test
  void what_is_served_is_what_is_kept() throws Exception {
    String served = served();
    if (Boolean.getBoolean("hearth.describe")) {
      Files.createDirectories(KEPT.getParent());
      Files.writeString(KEPT, served + "\n", StandardCharsets.UTF_8);
    }
    assertThat(served + "\n")
        .as("If the change is meant: mvn test -Dtest=TheDescriptionTest -Dhearth.describe=true")
        .isEqualTo(Files.readString(KEPT, StandardCharsets.UTF_8));
  }

  private static String served() throws Exception {
    try (InMemoryServer server = new InMemoryServer();
        Line line = new Line(server.address())) {
      return line.send(new Shot("GET", "/api/openapi.json", List.of(), new byte[0])).text();
    }
  }
}
