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
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request, and again where its answer was lost, here, at the server or at a proxy between,
 * as far as its {@link Repetition} allows.
 */
final class RetryingSender {
  private static final int UNAUTHENTICATED = 401;
  private static final int TOO_MANY_CALLS = 429;
  private static final int UNAVAILABLE = 503;

  /** Seconds; the header may have a date as well, which is left alone. */
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private final Connection connection;
  private final Answers answers;

  RetryingSender(Connection connection, Answers answers) {
    this.connection = connection;
    this.answers = answers;
  }

  /**
   * The answer of the server, or of a proxy in its place.
   *
   * @throws StorageOutcomeUnknownException where a change may have been carried out, and no answer
   *     says so
   * @throws StorageUnavailableException where no attempt was answered in time
   * @throws IllegalStateException where the client is closed
   */
  HttpResponse<byte[]> send(HttpRequest request, Repetition repetition, RetryPolicy policy) {
    return new Call(request, repetition, policy.begin()).untilAnswered();
  }

  /** A call under way, and whether a change may have been carried out by now. */
  private final class Call {
    private final HttpRequest request;
    private final Repetition repetition;
    private final RetryPolicy.Course course;
    private boolean mayBeDone;

    /** Of the last attempt that had no answer. */
    private @Nullable Exception failure;

    private Call(HttpRequest request, Repetition repetition, RetryPolicy.Course course) {
      this.request = request;
      this.repetition = repetition;
      this.course = course;
    }

    private HttpResponse<byte[]> untilAnswered() {
      while (true) {
        OptionalLong retryAfter = OptionalLong.empty();
        try {
          HttpResponse<byte[]> response = attempt();
          if (isFinal(response)) {
            return response;
          }
          retryAfter = retryAfter(response);
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException unsent) {
          // Not even the request was sent.
          failure = unsent;
        } catch (IOException | TimeoutException lost) {
          failure = lost;
          mayBeDone |= repetition.isOfChange();
          if (repetition == Repetition.ONCE) {
            throw unanswered();
          }
        }
        pause(course.takeNextPause(retryAfter).orElseThrow(this::unanswered));
      }
    }

    /**
     * An answer to a change that may have been carried out before tells nothing of it where it is
     * about the caller's turn or token.
     */
    private boolean isFinal(HttpResponse<byte[]> response) {
      if (repetition != Repetition.BY_KEY) {
        return true;
      }
      mayBeDone |= answers.leavesOpen(response);
      int status = response.statusCode();
      return !mayBeDone
          || (answers.isServers(response)
              && status != UNAVAILABLE
              && status != TOO_MANY_CALLS
              && status != UNAUTHENTICATED);
    }

    /** An answer whose end does not come in time is lost like one without a beginning. */
    private HttpResponse<byte[]> attempt() throws IOException, TimeoutException {
      CompletableFuture<HttpResponse<byte[]>> answer = sent();
      try {
        return answer.get(course.left().toNanos(), TimeUnit.NANOSECONDS);
      } catch (ExecutionException failed) {
        throw asIoException(failed);
      } catch (InterruptedException interrupted) {
        mayBeDone |= repetition.isOfChange();
        throw ended(interrupted);
      } finally {
        answer.cancel(true);
      }
    }

    /** The client may have been closed between two attempts. */
    private CompletableFuture<HttpResponse<byte[]>> sent() {
      if (mayBeDone && connection.isClosed()) {
        throw unanswered();
      }
      return connection.send(request);
    }

    private void pause(Duration pause) {
      try {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      } catch (InterruptedException interrupted) {
        throw ended(interrupted);
      }
    }

    private StorageUnavailableException unanswered() {
      return Answers.unavailable(
          mayBeDone, "Hearth's server cannot be reached, or does not answer in time", failure);
    }

    private StorageUnavailableException ended(InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Answers.unavailable(mayBeDone, "The call was interrupted", interrupted);
    }
  }

  private static OptionalLong retryAfter(HttpResponse<?> response) {
    Optional<String> seconds =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(text -> SECONDS.matcher(text).matches());
    return seconds.isPresent()
        ? OptionalLong.of(Long.parseLong(seconds.get()))
        : OptionalLong.empty();
  }

  /** What the caller's own file or code throws stays what it is. */
  private static IOException asIoException(ExecutionException failed) {
    Throwable cause = failed.getCause();
    if (cause instanceof RuntimeException callers) {
      throw callers;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException lost ? lost : new IOException(failed);
  }
}
