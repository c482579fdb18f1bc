package org.hearth.adapter.http.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;

/**
 * Sends a request, and again where its answer was lost, here, at the server or at a proxy between:
 * a change has an idempotency key, by which it has one effect all the same.
 */
final class RetryingSender {
  static final String KEY = "Idempotency-Key";
  private static final int UNAVAILABLE = 503;

  private final Connection connection;
  private final Answers answers;

  RetryingSender(Connection connection, Answers answers) {
    this.connection = connection;
    this.answers = answers;
  }

  static boolean isChange(HttpRequest request) {
    return request.headers().firstValue(KEY).isPresent();
  }

  /**
   * The answer of the server, or of a proxy in its place.
   *
   * @throws StorageOutcomeUnknownException where a change may have been carried out, and no answer
   *     says so
   * @throws StorageUnavailableException where no attempt was answered in time
   */
  HttpResponse<byte[]> send(HttpRequest request, RetryPolicy policy) {
    try {
      return sendUntilAnswered(request, policy.begin());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Answers.unavailable(isChange(request), "The call was interrupted", interrupted);
    }
  }

  private HttpResponse<byte[]> sendUntilAnswered(HttpRequest request, RetryPolicy.Course course)
      throws InterruptedException {
    boolean mayBeDone = false;
    while (true) {
      OptionalLong retryAfter = OptionalLong.empty();
      try {
        HttpResponse<byte[]> response = attempt(request, course.left());
        mayBeDone |= isChange(request) && answers.leavesOpen(response);
        if (!isChange(request) || isFinal(response) || !mayBeDone) {
          return response;
        }
        if (!course.mayTryAgain()) {
          throw Answers.unavailable(true, "Whether the change was made is not known", null);
        }
        retryAfter = response.headers().firstValueAsLong("Retry-After");
      } catch (IOException | TimeoutException lost) {
        mayBeDone |= isChange(request) && mayHaveArrived(lost);
        if (!course.mayTryAgain()) {
          throw Answers.unavailable(
              mayBeDone, "Hearth's server cannot be reached, or does not answer in time", lost);
        }
      }
      course.pause(retryAfter);
    }
  }

  private boolean isFinal(HttpResponse<byte[]> response) {
    return response.statusCode() != UNAVAILABLE && answers.isServers(response);
  }

  private static boolean mayHaveArrived(Exception lost) {
    return !(lost instanceof ConnectException || lost instanceof HttpConnectTimeoutException);
  }

  /**
   * One attempt; an answer whose end does not come in time is lost like one without a beginning.
   */
  private HttpResponse<byte[]> attempt(HttpRequest request, Duration longest)
      throws IOException, TimeoutException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer = connection.send(request);
    try {
      return answer.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      throw asIoException(failed);
    } finally {
      answer.cancel(true);
    }
  }

  private static IOException asIoException(ExecutionException failed) {
    return Optional.ofNullable(failed.getCause())
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .orElseGet(() -> new IOException(failed));
  }
}
