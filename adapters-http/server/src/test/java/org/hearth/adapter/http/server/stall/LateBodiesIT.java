package org.hearth.adapter.http.server.stall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.testkit.imports.Csv;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A caller who stops in the middle of a body, or sends it by drips, is given up, and so is one who
 * stops in the middle of the headers. The test takes as long as the server waits.
 */
@Tag("long")
class LateBodiesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final InMemoryServer server = new InMemoryServer();
  private final ScheduledExecutorService drips = Executors.newScheduledThreadPool(8);

  @AfterEach
  void close() {
    drips.shutdownNow();
    server.close();
  }

  @Test
  void a_body_that_stops_or_drips_is_given_up_and_one_at_an_honest_pace_passes() {
    String small = head("/accounts/search", "application/json", 500);
    String large = head("/imports/care-homes?dryRun=true", "text/csv", 5_000_000);
    String honest = Csv.homes(2_000);
    List<CompletableFuture<String>> late =
        List.of(
            answer(small + "{\"number\": ", "", 0),
            answer(small, " ".repeat(400), 1),
            answer(large + Csv.homes(2_000), "", 0),
            answer(large + Csv.homes(2_000), " ".repeat(10_000), 1_000));
    CompletableFuture<String> passes =
        answer(
            head("/imports/care-homes?dryRun=true", "text/csv", honest.length()),
            honest,
            honest.length() / 40);

    assertThat(late)
        .allSatisfy(
            answer ->
                assertThat(answer.join()).startsWith("HTTP/1.1 408 ").contains("\"too-slow\""));
    assertThat(passes.join()).startsWith("HTTP/1.1 200 ");
  }

  /**
   * The answer to a caller who sends the first part at once, and the rest at so many bytes a
   * second.
   */
  private CompletableFuture<String> answer(String first, String rest, int bytesASecond) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket socket =
              new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            OutputStream out = socket.getOutputStream();
            out.write(first.getBytes(StandardCharsets.UTF_8));
            ScheduledFuture<?> dripping = bytesASecond == 0 ? null : drip(out, rest, bytesASecond);
            try {
              byte[] answer = new byte[8_192];
              int length = socket.getInputStream().readNBytes(answer, 0, 12);
              length += Math.max(0, socket.getInputStream().read(answer, length, 8_000));
              return new String(answer, 0, length, StandardCharsets.UTF_8);
            } finally {
              if (dripping != null) {
                dripping.cancel(true);
              }
            }
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        },
        runnable -> new Thread(runnable).start());
  }

  private ScheduledFuture<?> drip(OutputStream out, String rest, int bytesASecond) {
    byte[] bytes = rest.getBytes(StandardCharsets.UTF_8);
    int[] sent = {0};
    return drips.scheduleAtFixedRate(
        () -> {
          int length = Math.min(bytesASecond, bytes.length - sent[0]);
          try {
            out.write(bytes, sent[0], length);
            sent[0] += length;
          } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
          }
        },
        1,
        1,
        TimeUnit.SECONDS);
  }

  private static String head(String path, String mediaType, int length) {
    return """
        POST /api/v1%s HTTP/1.1
        Host: localhost
        Authorization: %s
        Content-Type: %s
        Content-Length: %d

        """
        .formatted(path, Deployment.issuer().header(ANN), mediaType, length)
        .replace("\n", "\r\n");
  }
}
