package org.hearth.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client makes of a server that loses answers. */
class LostAnswersTest {
  private static final Actor STAFF = new Actor.Support("Sue");
  private static final AccountId HOME = new AccountId(new UUID(1, 2));
  private static final String REFUSED = "account-not-found";
  private static final String UNKNOWN = "outcome-unknown";
  private static final String UNAVAILABLE = "storage-unavailable";
  private static final String UNKNOWN_TOKEN = "unauthenticated";
  private static final String TOO_MANY = "too-many-calls";
  private static final String HANGS_UP = "";
  private static final Map<String, Integer> STATUSES =
      Map.of(REFUSED, 404, UNKNOWN_TOKEN, 401, TOO_MANY, 429);

  private final Deque<String> answers = new ArrayDeque<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private HearthClient hearth;
  private String retryAfter = "0";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    hearth =
        HearthClient.connect(
            URI.create("http://localhost:" + server.getAddress().getPort()),
            Authorisation.bearer("token"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    call.getRequestBody().readAllBytes();
    keys.add(String.valueOf(call.getRequestHeaders().getFirst("Idempotency-Key")));
    String code = answers.remove();
    if (code.equals(HANGS_UP)) {
      call.close();
      return;
    }
    int status = STATUSES.getOrDefault(code, 503);
    byte[] body =
        """
        {"type": "urn:hearth:problem:%s", "title": "", "status": %d, "detail": "Said.",
         "code": "%s", "nextSteps": []}
        """
            .formatted(code, status, code)
            .getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/problem+json");
    call.getResponseHeaders().add("Retry-After", retryAfter);
    call.sendResponseHeaders(status, body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  private Refusal resets(String... given) {
    answers.addAll(List.of(given));
    return hearth.support().reset(STAFF, HOME, "asked").getLeft();
  }

  @Test
  void a_change_of_which_nothing_is_known_is_sent_again_under_its_key() {
    assertThat(resets(UNKNOWN, HANGS_UP, REFUSED).code()).isEqualTo(REFUSED);

    assertThat(keys).hasSize(3).doesNotContain("null");
    assertThat(keys.stream().distinct()).hasSize(1);
  }

  @Test
  void a_change_of_which_nothing_is_told_in_the_end_is_unknown() {
    assertThatThrownBy(() -> resets(UNKNOWN, UNAVAILABLE, UNAVAILABLE))
        .isInstanceOf(StorageOutcomeUnknownException.class);
    assertThatThrownBy(() -> resets(HANGS_UP, HANGS_UP, HANGS_UP))
        .isInstanceOf(StorageOutcomeUnknownException.class);
  }

  @Test
  void a_change_that_was_not_begun_is_not_unknown() {
    assertThatThrownBy(() -> resets(UNAVAILABLE))
        .isInstanceOf(StorageUnavailableException.class)
        .isNotInstanceOf(StorageOutcomeUnknownException.class);
    server.stop(0);
    assertThatThrownBy(() -> resets())
        .isInstanceOf(StorageUnavailableException.class)
        .isNotInstanceOf(StorageOutcomeUnknownException.class);
  }

  @Test
  void a_call_that_comes_to_nothing_names_what_failed_last() {
    assertThatThrownBy(() -> resets(HANGS_UP, HANGS_UP, HANGS_UP))
        .hasCauseInstanceOf(IOException.class);
    assertThatThrownBy(() -> resets(HANGS_UP, UNKNOWN, UNKNOWN))
        .hasCauseInstanceOf(IOException.class);
    answers.add(HANGS_UP);
    assertThatThrownBy(() -> hearth.careHomes().end(STAFF, HOME, new OdsCode("P91003")))
        .hasCauseInstanceOf(IOException.class);
    server.stop(0);
    assertThatThrownBy(() -> resets()).hasCauseInstanceOf(ConnectException.class);
  }

  @Test
  void a_call_that_is_interrupted_says_so() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> resets()).hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void a_question_is_never_unknown() {
    answers.addAll(List.of(HANGS_UP, HANGS_UP, HANGS_UP));

    assertThatThrownBy(
            () -> hearth.accounts().byNumber(STAFF, DummyNhsNumber.endingIn(1).toString()))
        .isInstanceOf(StorageUnavailableException.class)
        .isNotInstanceOf(StorageOutcomeUnknownException.class);
  }

  @Test
  void a_token_that_the_server_does_not_know_has_an_exception_of_its_own() {
    assertThatThrownBy(() -> resets(UNKNOWN_TOKEN))
        .isInstanceOf(InvalidTokenException.class)
        .hasMessageContaining("sign in again");
  }

  @ParameterizedTest
  @ValueSource(strings = {UNKNOWN_TOKEN, TOO_MANY})
  void an_answer_about_the_callers_token_or_turn_tells_nothing_of_a_change_that_may_be_done(
      String code) {
    assertThatThrownBy(() -> resets(HANGS_UP, code, code))
        .isInstanceOf(StorageOutcomeUnknownException.class);
    assertThat(resets(HANGS_UP, code, REFUSED).code()).isEqualTo(REFUSED);
  }

  @Test
  void a_change_without_a_key_is_sent_once() {
    answers.add(HANGS_UP);

    assertThatThrownBy(() -> hearth.careHomes().end(STAFF, HOME, new OdsCode("P91003")))
        .isInstanceOf(StorageOutcomeUnknownException.class);
    assertThat(keys).containsExactly("null");
  }

  @Test
  void a_second_factor_is_given_once() {
    answers.add(HANGS_UP);
    ClientContext device = new ClientContext("127.0.0.1", Optional.empty(), Optional.empty());

    assertThatThrownBy(
            () -> hearth.signInBySteps().giveCode(new PendingToken("token"), "123456", device))
        .isInstanceOf(StorageOutcomeUnknownException.class);
    assertThat(keys).hasSize(1);
  }

  @Test
  void a_server_may_name_the_time_at_which_it_is_back() {
    retryAfter = "Wed, 21 Oct 2026 07:28:00 GMT";

    assertThat(resets(UNKNOWN, REFUSED).code()).isEqualTo(REFUSED);
  }
}
