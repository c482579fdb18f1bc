package org.hearth.adapter.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What is served is what springdoc says of the routes. */
class TheDescriptionTest {
  private static final Path SERVED =
      Path.of("src/main/resources/org/hearth/adapter/http/server/openapi.json");

  @Test
  void the_description_that_is_served_is_that_of_the_routes() throws Exception {
    String described = described();
    if (Boolean.getBoolean("hearth.describe")) {
      Files.writeString(SERVED, described, StandardCharsets.UTF_8);
    }
    assertThat(described)
        .as("If the change is meant: mvn test -Dtest=TheDescriptionTest -Dhearth.describe=true")
        .isEqualTo(Files.readString(SERVED, StandardCharsets.UTF_8));
  }

  private static String described() throws Exception {
    try (ConfigurableApplicationContext server = DescribedServer.start()) {
      int port =
          Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer()).getPort();
      URI address = URI.create("http://localhost:" + port + DescriptionSetup.PATH);
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return answer.body() + "\n";
    }
  }
}
