package org.hearth.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client makes of answers that are not those of Hearth's server. */
class ForeignAnswersTest {
  private static final Actor STAFF = new Actor.PracticeStaff("Ann", new OdsCode("P91003"));
  private static final AccountId SOME = new AccountId(new UUID(1, 2));
  private static final String JSON = "application/json";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PAGE = "<html><body>Bad gateway</body></html>";
  private static final ImportFile FILE = () -> new ByteArrayInputStream(new byte[] {'a'});

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private Exchange exchange;
  private Hearth hearth;

  /** Answers every call. */
  private interface Answer {
    void to(HttpExchange call) throws IOException;
  }

  private Answer answer = call -> {};

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        call -> {
          asked.incrementAndGet();
          call.getRequestBody().readAllBytes();
          answer.to(call);
          call.close();
        });
    server.start();
    URI address = URI.create("http://localhost:" + server.getAddress().getPort());
    exchange =
        new Exchange(
            address,
            Authorisation.bearer("token"),
            Connection.to(Duration.ofSeconds(5)),
            new RetryPolicy(Duration.ofMinutes(1), Duration.ofMinutes(1)));
    hearth = HearthClient.connect(address, Authorisation.bearer("token"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static Answer with(int status, String type, String body) {
    return call -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      if (!type.isEmpty()) {
        call.getResponseHeaders().add("Content-Type", type);
      }
      call.getResponseHeaders().add("Retry-After", "0");
      call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      call.getResponseBody().write(bytes);
    };
  }

  @ParameterizedTest
  @CsvSource({"200", "302", "403", "404", "429", "500", "502", "503", "504"})
  void a_page_of_a_proxy_is_no_answer_to_a_question(int status) {
    answer = with(status, HTML, PAGE);

    assertUnavailable(() -> hearth.accounts().byId(STAFF, SOME));
    assertUnavailable(() -> hearth.residents().list(STAFF, SOME, Page.first(1)));
    assertThat(asked).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({
    "200, application/json, ''",
    "200, application/json, {",
    "200, application/json, null",
    "200, '', ''",
    "404, application/json, null",
    "404, application/json, []",
    "404, application/json, '{\"message\": \"no route\"}'",
    "502, application/json, '{\"message\": \"Internal server error\"}'"
  })
  void other_text_of_a_proxy_is_no_answer_either(int status, String type, String body) {
    answer = with(status, type, body);

    assertUnavailable(() -> hearth.accounts().byId(STAFF, SOME));
  }

  @ParameterizedTest
  @CsvSource({"200", "500", "502", "503", "504"})
  void a_change_behind_a_page_is_sent_again_and_unknown_in_the_end(int status) {
    answer = with(status, HTML, PAGE);

    assertThatThrownBy(() -> hearth.support().reset(STAFF, SOME, "asked"))
        .isInstanceOf(StorageOutcomeUnknownException.class);
    assertThat(asked).hasValue(3);
  }

  @Test
  void a_change_that_a_proxy_keeps_back_is_not_unknown() {
    answer = with(403, HTML, PAGE);

    assertUnavailable(() -> hearth.support().reset(STAFF, SOME, "asked"));
  }

  @Test
  void a_page_does_not_allow_an_import() {
    answer = with(200, HTML, PAGE);

    assertUnavailable(this::applied);
    assertThat(asked).hasValue(1);
  }

  @Test
  void an_import_that_makes_no_progress_is_waited_for_no_longer() {
    answer = importing(", \"status\": \"waiting\", \"rows\": 0, \"done\": 0");

    assertThatThrownBy(this::applied).isInstanceOf(StorageOutcomeUnknownException.class);
    assertThat(asked).hasValueGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource({"care-home-not-found", "file-unusable", "not-allowed", "at-another-practice"})
  void a_refused_import_keeps_its_code(String code) {
    answer =
        importing(
            """
            , "status": "refused", "rows": 0, "done": 0, "refused":
            {"type": "", "title": "", "status": 404, "detail": "Said.", "code": "%s",
             "nextSteps": []}
            """
                .formatted(code));

    assertThat(applied().getLeft().code()).isEqualTo(code);
  }

  /** The check is granted, and the import stands so whenever it is asked for. */
  private static Answer importing(String standing) {
    String job =
        """
        {"id": "00000000-0000-0001-0000-000000000002", "kind": "care-homes", "dryRun": false,
         "outcomes": {}, "warnings": [], "submittedAt": "2026-01-05T09:00:00Z" %s}
        """
            .formatted(standing);
    return call ->
        (String.valueOf(call.getRequestURI().getQuery()).contains("check=true")
                ? with(204, "", "")
                : with(200, JSON, job))
            .to(call);
  }

  private Either<Refusal, ImportSummary> applied() {
    return new HttpImports(exchange, Duration.ofMillis(1))
        .apply(STAFF, ImportKind.CARE_HOMES, FILE, Confirmations.BOTH, row -> {});
  }

  private static void assertUnavailable(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(StorageUnavailableException.class)
        .isNotInstanceOf(StorageOutcomeUnknownException.class);
  }
}
