package org.hearth.adapter.http.server.problem;

import java.time.Duration;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.application.storage.StorageUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/** Answers what a route throws. Messages of exceptions may quote personal data and are not told. */
@RestControllerAdvice
public class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  @ExceptionHandler
  ResponseEntity<ProblemJson> refused(ProblemException refused) {
    HttpHeaders headers = new HttpHeaders();
    Long retryAfter = refused.problem().retryAfter();
    if (retryAfter != null) {
      headers.set(HttpHeaders.RETRY_AFTER, retryAfter.toString());
    }
    return answer(refused.problem(), headers);
  }

  @ExceptionHandler
  ResponseEntity<ProblemJson> unreadable(HttpMessageNotReadableException unreadable) {
    Throwable cause = unreadable.getMostSpecificCause();
    if (cause instanceof StreamConstraintsException) {
      return answer(Problems.tooLarge(), new HttpHeaders());
    }
    return answer(Problems.unreadable(what(unreadable.getCause())), new HttpHeaders());
  }

  /** Names the field and not its value. */
  private static String what(@Nullable Throwable cause) {
    if (cause instanceof DatabindException binding && !binding.getPath().isEmpty()) {
      StringBuilder field = new StringBuilder();
      binding
          .getPath()
          .forEach(
              step -> {
                if (step.getPropertyName() != null) {
                  field.append(field.isEmpty() ? "" : ".").append(known(step.getPropertyName()));
                }
              });
      return "The field " + field + " is unknown, given twice, or not of its type.";
    }
    return "The body is not JSON that can be read.";
  }

  /** A field's name as it may be repeated: what a stranger made up may hold anything. */
  private static String known(String name) {
    return name.matches("[A-Za-z]{1,40}") ? name : "(unknown)";
  }

  @ExceptionHandler
  ResponseEntity<ProblemJson> mistyped(MethodArgumentTypeMismatchException mistyped) {
    return answer(Problems.http(HttpStatus.NOT_FOUND), new HttpHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemJson> unavailable(StorageUnavailableException unavailable) {
    LOG.error("The storage failed: {}", unavailable.getMessage());
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()));
    return answer(Problems.storageUnavailable(), headers);
  }

  /** The caller is gone; nobody is there to be answered. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    LOG.debug("A caller went away");
  }

  @ExceptionHandler
  ResponseEntity<ProblemJson> broken(Exception broken) {
    if (broken instanceof ErrorResponse http) {
      HttpHeaders headers = new HttpHeaders();
      headers.putAll(http.getHeaders());
      return answer(Problems.http(http.getStatusCode()), headers);
    }
    StackTraceElement[] trace = broken.getStackTrace();
    LOG.error("{} at {}", broken.getClass().getName(), trace.length == 0 ? "(nowhere)" : trace[0]);
    return answer(Problems.internal(), new HttpHeaders());
  }

  private static ResponseEntity<ProblemJson> answer(ProblemJson problem, HttpHeaders headers) {
    headers.setContentType(MediaType.parseMediaType(ProblemJson.MEDIA_TYPE));
    return new ResponseEntity<>(problem, headers, problem.status());
  }
}
