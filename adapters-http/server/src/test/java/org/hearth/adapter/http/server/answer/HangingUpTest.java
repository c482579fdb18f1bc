package org.hearth.adapter.http.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** A caller who goes away in the middle is no fault of the server. */
class HangingUpTest {
  private static InMemoryServer server;

  private final Heard heard = new Heard();

  @BeforeAll
  static void start() {
    server = new InMemoryServer();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @BeforeEach
  void listen() {
    heard.start();
    root().addAppender(heard);
  }

  @AfterEach
  void stopListening() {
    root().detachAppender(heard);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/imports/care-homes?dryRun=true, text/csv, Content-Length: 1000000",
    "POST, /api/v1/imports/care-homes?dryRun=true, text/csv, Content-Length: 100000000",
    "POST, /api/v1/imports/care-homes?dryRun=true, text/csv, Transfer-Encoding: chunked",
    "POST, /api/v1/care-homes, application/json, Content-Length: 60000",
    "POST, /api/v1/accounts/search, application/json, Transfer-Encoding: chunked",
    "POST, /api/v1/sign-ins, application/json, Content-Length: 60000"
  })
  void a_body_that_ends_in_the_middle(String method, String path, String type, String length)
      throws Exception {
    String rest = length.startsWith("Transfer") ? "5\r\n{\"a\":\r\n" : "{\"a\":";
    hangUp(
        "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\nAuthorization: %s\r\n\r\n%s"
            .formatted(method, path, type, length, Deployment.issuer().header(ANN), rest));

    assertThat(heard.status()).isEqualTo("499");
    assertThat(heard.errors).isEmpty();
    assertThat(server.storage().imports().orElseThrow().files().parts()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
  void a_form_that_ends_in_the_middle(String type) throws Exception {
    hangUp(
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 6000\r\n\r\na"
            .formatted(type));

    assertThat(Integer.parseInt(heard.status())).isLessThan(500);
    assertThat(heard.errors).isEmpty();
  }

  private static void hangUp(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    }
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  /** What is logged: the line of each request, and what is worse than information. */
  private static final class Heard extends AppenderBase<ILoggingEvent> {
    private final BlockingQueue<String> statuses = new LinkedBlockingQueue<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
        errors.add(event.getFormattedMessage());
      }
      if (event.getLoggerName().equals("hearth.request")) {
        event.getKeyValuePairs().stream()
            .filter(pair -> pair.key.equals("status"))
            .forEach(pair -> statuses.add(pair.value.toString()));
      }
    }

    /** The status of the next request's line. */
    String status() throws InterruptedException {
      return String.valueOf(statuses.poll(20, TimeUnit.SECONDS));
    }
  }
}
