package org.hearth.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that takes calls, answers in part or not at all, and keeps the connection open. */
class SilentServerTest {
  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final Duration PROMISED = Duration.ofSeconds(3);
  private static final Actor STAFF = new Actor.Support("Sue");
  private static final AccountId SOME = new AccountId(new UUID(1, 2));

  private final List<Socket> taken = new CopyOnWriteArrayList<>();
  private ServerSocket server;
  private String beginning = "";

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread taking = new Thread(this::take);
    taking.setDaemon(true);
    taking.start();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    for (Socket socket : taken) {
      socket.close();
    }
  }

  private void take() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        taken.add(socket);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException closed) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(closed);
        }
      }
    }
  }

  private HearthClientBuilder client() {
    return HearthClient.builder(URI.create("http://localhost:" + server.getLocalPort()))
        .authorisation(Authorisation.bearer("token"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
      })
  void a_call_ends_at_its_deadline(String sent) {
    beginning = sent;
    try (HearthClient hearth = client().deadline(DEADLINE).build()) {
      long begun = System.nanoTime();

      assertThatThrownBy(() -> hearth.accounts().byId(STAFF, SOME))
          .isInstanceOf(StorageUnavailableException.class)
          .isNotInstanceOf(StorageOutcomeUnknownException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(DEADLINE, PROMISED);
    }
  }

  @Test
  void a_change_is_sent_again_within_the_deadline_and_unknown_in_the_end() {
    try (HearthClient hearth =
        client().deadline(DEADLINE).attemptTimeout(Duration.ofMillis(100)).build()) {
      assertThatThrownBy(() -> hearth.support().reset(STAFF, SOME, "asked"))
          .isInstanceOf(StorageOutcomeUnknownException.class)
          .hasCauseInstanceOf(TimeoutException.class);
      assertThat(taken).hasSize(3);
    }
  }

  @Test
  void a_client_that_is_closed_refuses_calls_and_leaves_the_callers_own_open() {
    HttpClient own = HttpClient.newHttpClient();
    HearthClient hearth = client().httpClient(own).deadline(Duration.ofMillis(100)).build();
    hearth.close();
    hearth.close();

    assertThatThrownBy(() -> hearth.accounts().byId(STAFF, SOME))
        .isInstanceOf(IllegalStateException.class);
    try (HearthClient other = client().httpClient(own).deadline(Duration.ofMillis(100)).build()) {
      assertThatThrownBy(() -> other.accounts().byId(STAFF, SOME))
          .isInstanceOf(StorageUnavailableException.class);
    }
  }

  @Test
  void times_of_nothing_and_calls_without_an_authorisation_are_refused() {
    assertThatThrownBy(() -> client().deadline(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deadline");
    assertThatThrownBy(() -> client().deadline(ChronoUnit.FOREVER.getDuration()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a day");
    URI address = URI.create("http://localhost:" + server.getLocalPort());
    try (HearthClient stranger = HearthClient.builder(address).build()) {
      assertThatThrownBy(() -> stranger.accounts().byId(STAFF, SOME))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("authorisation");
    }
  }
}
