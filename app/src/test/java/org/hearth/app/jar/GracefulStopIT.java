package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.imports.Csv;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that gets a signal to stop answers what it has accepted. */
@Tag("full")
class GracefulStopIT {
  /** As many imports as callers may wait for at once, and of one of them. */
  private static final int CALLS = 4;

  private static final int CALLS_OF_ONE = 2;
  private static final int ROWS = 3_000;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  @TempDir Path folder;

  @Test
  void requests_that_are_under_way_are_answered_and_then_it_ends() throws Exception {
    PostgresSite site = PostgresSite.on(PostgresServer.running(), folder);
    try (ServingJar server = ServingJar.at(site)) {
      List<Socket> calls = new ArrayList<>();
      for (int call = 0; call < CALLS; call++) {
        calls.add(send(server, call < CALLS_OF_ONE ? ANN : BEN, homes(call)));
      }
      awaitAccepted(site);

      server.tellToStop();

      for (Socket call : calls) {
        String answer = new String(call.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"status\":\"done\"");
        call.close();
      }
      server.awaitEnd();
    }
  }

  private static String homes(int call) {
    return Csv.HOMES_HEADER
        + IntStream.range(0, ROWS)
            .mapToObj(row -> Csv.home("", "c" + call + "r" + row + "@hearth.example"))
            .collect(Collectors.joining());
  }

  private static Socket send(ServingJar server, Actor staff, String csv) throws IOException {
    byte[] body = csv.getBytes(StandardCharsets.UTF_8);
    Socket socket = new Socket("localhost", server.address().getPort());
    String head =
        """
        POST /api/v1/imports/care-homes?dryRun=true HTTP/1.1
        Host: localhost
        Authorization: %s
        Content-Type: text/csv
        Content-Length: %d
        Connection: close

        """
            .formatted(Deployment.issuer().header(staff), body.length)
            .replace("\n", "\r\n");
    OutputStream out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.flush();
    return socket;
  }

  private static void awaitAccepted(PostgresSite site) throws SQLException {
    try (Connection connection = DriverManager.getConnection(site.url());
        Statement statement = connection.createStatement()) {
      Instant deadline = Instant.now().plus(LONGEST_WAIT);
      int accepted = 0;
      while (accepted < CALLS) {
        assertThat(Instant.now()).as("accepted: " + accepted).isBefore(deadline);
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM import_job")) {
          result.next();
          accepted = result.getInt(1);
        }
      }
    }
  }
}
