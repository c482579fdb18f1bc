package org.hearth.adapter.http.server.stall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.testkit.imports.Csv;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 200 callers who send half a request and stall do not keep others from being answered. */
class StalledCallersTest {
  private static final int CALLERS = 200;
  private static final int CALLS = 20;

  /** Sooner than the server hangs up on who stalls. */
  private static final Duration BOUND = Duration.ofSeconds(25);

  /** More files than this are not taken at once. */
  private static final int MOST_UPLOADS = 16;

  private static Deployment deployment;

  @BeforeAll
  static void start() {
    deployment = Deployment.of(1);
  }

  @AfterAll
  static void close() {
    deployment.close();
  }

  @Test
  void half_the_headers() throws IOException {
    assertOthersAreAnswered("POST /api/v1/requests HTTP/1.1\nHost: localhost\nContent-Ty", CALLERS);
  }

  @Test
  void half_a_body() throws IOException {
    assertOthersAreAnswered(
        head("/requests", "application/json", 500) + "{\"patientId\": ", CALLERS);
  }

  @Test
  void half_a_small_file() throws IOException {
    assertOthersAreAnswered(
        head("/imports/care-homes?dryRun=true", "text/csv", 9_000) + Csv.homes(50), CALLERS);
  }

  /** It is read as it comes, and as many as are taken at once wait; the others are sent away. */
  @Test
  void half_a_large_file() throws IOException {
    assertOthersAreAnswered(
        head("/imports/care-homes?dryRun=true", "text/csv", 5_000_000) + Csv.homes(2_000),
        MOST_UPLOADS);
  }

  @Test
  void half_a_file_in_chunks() throws IOException {
    String head =
        head("/imports/care-homes?dryRun=true", "text/csv", 0)
            .replace("Content-Length: 0", "Transfer-Encoding: chunked");
    assertOthersAreAnswered(head + "20000\n" + Csv.homes(1_000), MOST_UPLOADS);
  }

  /** These need no session. */
  @Test
  void half_a_large_form() throws IOException {
    String head = head("/sign-in", "application/x-www-form-urlencoded", 190_000);
    assertOthersAreAnswered(
        head.replace("/api/v1", "").replaceAll("Authorization.*\\n", "")
            + "email=a&"
            + "x".repeat(150_000),
        0);
  }

  @Test
  void half_a_large_form_in_parts() throws IOException {
    String head = head("/sign-in", "multipart/form-data; boundary=b", 9_000_000);
    assertOthersAreAnswered(
        head.replace("/api/v1", "").replaceAll("Authorization.*\\n", "")
            + "--b\nContent-Disposition: form-data; name=\"email\"\n\n"
            + "x".repeat(150_000),
        0);
  }

  @Test
  void half_a_body_that_was_asked_for() throws IOException {
    String head = head("/sessions", "application/json", 500);
    assertOthersAreAnswered(
        head.replaceAll("Authorization.*\\n", "Expect: 100-continue\n") + "{\"email\": ", 0);
  }

  private static void assertOthersAreAnswered(String half, int atLeastWaiting) throws IOException {
    try (StalledCallers stalled =
        StalledCallers.sending(CALLERS, deployment.server(0).address(), half)) {
      assertTimeoutPreemptively(
          BOUND,
          () -> {
            for (int call = 0; call < CALLS; call++) {
              Wire.Answer answer =
                  deployment
                      .wire(0)
                      .json(ANN, "POST", "/api/v1/accounts/search", "{\"number\": \"9990000018\"}");
              assertThat(answer.status()).isEqualTo(200);
            }
            assertThat(stalled.waiting()).isGreaterThanOrEqualTo(atLeastWaiting);
          });
    }
  }

  private static String head(String path, String mediaType, int length) {
    return """
        POST /api/v1%s HTTP/1.1
        Host: localhost
        Authorization: %s
        Content-Type: %s
        Content-Length: %d

        """
        .formatted(path, Deployment.issuer().header(ANN), mediaType, length);
  }
}
