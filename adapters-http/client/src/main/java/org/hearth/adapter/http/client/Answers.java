package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the answers of the server. A proxy between may answer in the server's place, as a rule with
 * a page: such an answer is neither a result nor a refusal, and the server counts as unavailable.
 */
final class Answers {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int FIRST_REDIRECTION = 300;
  private static final int FIRST_FAILURE = 400;
  private static final int UNAUTHENTICATED = 401;
  private static final int TIMED_OUT = 408;
  private static final int FIRST_FAILURE_OF_SERVERS = 500;
  private static final int UNAVAILABLE = 503;
  private static final byte[] NOTHING = {'{', '}'};

  private final JsonMapper mapper;

  Answers(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Whether the server answered, and no proxy in its place. */
  boolean isServers(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    return status < FIRST_FAILURE
        ? status == NO_CONTENT || (isSuccess(status) && isJson(response))
        : problem(response).isPresent();
  }

  /**
   * What was asked for, or the refusal.
   *
   * @param changes whether the request was a change
   * @throws StorageUnavailableException where the answer is not the server's, or says so
   */
  <T> Either<Refusal, T> read(HttpResponse<byte[]> response, JavaType type, boolean changes) {
    if (response.statusCode() >= FIRST_FAILURE) {
      return Either.left(refusal(response, changes));
    }
    try {
      if (isServers(response)) {
        byte[] body = response.statusCode() == NO_CONTENT ? NOTHING : response.body();
        Optional<T> answer = Optional.ofNullable(mapper.readValue(body, type));
        if (answer.isPresent()) {
          return Either.right(answer.get());
        }
      }
    } catch (JacksonException unreadable) {
      // Its message may quote personal data.
    }
    throw notServers(response, changes);
  }

  /** The refusal in the answer; empty where the request was granted. */
  Optional<Refusal> refusal(HttpResponse<byte[]> response) {
    if (response.statusCode() >= FIRST_FAILURE) {
      return Optional.of(refusal(response, false));
    }
    if (isServers(response)) {
      return Optional.empty();
    }
    throw notServers(response, false);
  }

  private Refusal refusal(HttpResponse<byte[]> response, boolean changes) {
    ProblemJson problem = problem(response).orElseThrow(() -> notServers(response, changes));
    return RefusalProblem.toRefusal(problem)
        .orElseThrow(
            () ->
                switch (response.statusCode()) {
                  case UNAVAILABLE -> unavailable(isUnknown(problem), problem.detail(), null);
                  case UNAUTHENTICATED -> new InvalidTokenException();
                  default ->
                      new IllegalStateException(
                          "The server answered " + response.statusCode() + " " + problem.code());
                });
  }

  /** Whether a change may have been made all the same: the answer does not say. */
  boolean leavesOpen(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    return isServers(response)
        ? status == UNAVAILABLE && problem(response).filter(Answers::isUnknown).isPresent()
        : wasPassedOn(status);
  }

  /** Whether a proxy that answers so may have passed the request on to the server. */
  private static boolean wasPassedOn(int status) {
    return isSuccess(status) || status == TIMED_OUT || status >= FIRST_FAILURE_OF_SERVERS;
  }

  private static boolean isUnknown(ProblemJson problem) {
    return ProblemJson.OUTCOME_UNKNOWN.equals(problem.code());
  }

  private static boolean isSuccess(int status) {
    return status >= OK && status < FIRST_REDIRECTION;
  }

  private static boolean isJson(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).contains("json"))
        .isPresent();
  }

  private Optional<ProblemJson> problem(HttpResponse<byte[]> response) {
    if (!isJson(response)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(mapper.readValue(response.body(), ProblemJson.class))
          .filter(Answers::isWhole);
    } catch (JacksonException notServers) {
      return Optional.empty();
    }
  }

  /** JSON of other programs lacks what every problem of the server has. */
  @SuppressWarnings("ConstantValue") // what is read may lack anything
  private static boolean isWhole(ProblemJson problem) {
    return problem.code() != null && problem.detail() != null && problem.nextSteps() != null;
  }

  private static StorageUnavailableException notServers(
      HttpResponse<byte[]> response, boolean changes) {
    return unavailable(
        changes && wasPassedOn(response.statusCode()),
        "The answer " + response.statusCode() + " is not from Hearth's server",
        null);
  }

  static StorageUnavailableException unavailable(
      boolean mayBeDone, String message, @Nullable Throwable cause) {
    return mayBeDone
        ? new StorageOutcomeUnknownException(message, cause)
        : new StorageUnavailableException(message, cause);
  }
}
