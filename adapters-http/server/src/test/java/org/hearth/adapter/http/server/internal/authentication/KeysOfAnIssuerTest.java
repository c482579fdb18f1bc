package org.hearth.adapter.http.server.internal.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** An issuer is asked for its keys once a minute at most, however many callers want them. */
class KeysOfAnIssuerTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final KeyFetches fetches = new KeyFetches();

  @Test
  void they_are_fetched_once_for_any_number_of_questions() throws Exception {
    CountDownLatch together = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<java.util.concurrent.Future<String>> answers =
          Stream.generate(
                  () ->
                      threads.submit(
                          () -> {
                            together.await();
                            return read("/keys", answering(HttpStatus.OK));
                          }))
              .limit(64)
              .toList();
      together.countDown();
      for (java.util.concurrent.Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo("keys 1");
      }
    } finally {
      threads.shutdown();
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void each_address_has_its_own() throws IOException {
    assertThat(read("/keys", answering(HttpStatus.OK))).isEqualTo("keys 1");
    assertThat(read("/metadata", answering(HttpStatus.OK))).isEqualTo("keys 2");
    assertThat(read("/keys", answering(HttpStatus.OK))).isEqualTo("keys 1");
  }

  @Test
  void what_fails_is_not_kept() throws IOException {
    assertThat(read("/keys", answering(HttpStatus.NOT_FOUND))).isEqualTo("keys 1");
    assertThatThrownBy(
            () ->
                read(
                    "/keys",
                    (request, body) -> {
                      throw new IOException("down");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(read("/keys", answering(HttpStatus.OK))).isEqualTo("keys 2");
    assertThat(read("/keys", answering(HttpStatus.NOT_FOUND))).isEqualTo("keys 2");
  }

  private ClientHttpRequestExecution answering(HttpStatus status) {
    return (request, body) ->
        new RepeatableResponse(
                status,
                new HttpHeaders(),
                ("keys " + asked.incrementAndGet()).getBytes(StandardCharsets.UTF_8))
            .again();
  }

  private String read(String path, ClientHttpRequestExecution execution) throws IOException {
    HttpRequest request =
        new JdkClientHttpRequestFactory()
            .createRequest(URI.create("https://issuer.example" + path), HttpMethod.GET);
    return new String(
        fetches.intercept(request, new byte[0], execution).getBody().readAllBytes(),
        StandardCharsets.UTF_8);
  }
}
