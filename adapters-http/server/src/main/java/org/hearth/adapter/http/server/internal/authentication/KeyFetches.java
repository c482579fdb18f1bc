package org.hearth.adapter.http.server.internal.authentication;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Asks an issuer for its keys at most once a minute, by one thread. Anyone can send a token with an
 * unknown key identifier, for which the keys are wanted again: until a minute has passed, they are
 * answered from the last fetch.
 */
final class KeyFetches implements ClientHttpRequestInterceptor {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Map<String, Document> documents = new ConcurrentHashMap<>();

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    return documents
        .computeIfAbsent(request.getURI().toString(), any -> new Document())
        .read(() -> execution.execute(request, body));
  }

  /** What the issuer answers at one address. */
  private static final class Document {
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable RepeatableResponse known;
    private volatile long nextFetch = System.nanoTime();

    ClientHttpResponse read(Fetch fetch) throws IOException {
      RepeatableResponse before = known;
      if (before == null) {
        fetching.lock();
      } else if (System.nanoTime() - nextFetch < 0 || !fetching.tryLock()) {
        return before.again();
      }
      try {
        return fetched(fetch);
      } finally {
        fetching.unlock();
      }
    }

    /** What was known stays known where the issuer does not answer. */
    private ClientHttpResponse fetched(Fetch fetch) throws IOException {
      RepeatableResponse before = known;
      if (before != null && System.nanoTime() - nextFetch < 0) {
        return before.again();
      }
      nextFetch = System.nanoTime() + PAUSE.toNanos();
      try {
        ClientHttpResponse answer = fetch.make();
        if (answer.getStatusCode().is2xxSuccessful()) {
          known = RepeatableResponse.of(answer);
        }
        RepeatableResponse now = known;
        return now == null ? answer : now.again();
      } catch (IOException unreachable) {
        if (before != null) {
          return before.again();
        }
        throw unreachable;
      }
    }
  }

  /** A request that is made. */
  @FunctionalInterface
  private interface Fetch {
    ClientHttpResponse make() throws IOException;
  }
}
