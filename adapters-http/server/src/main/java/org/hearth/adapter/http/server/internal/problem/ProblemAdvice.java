package org.hearth.adapter.http.server.internal.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/**
 * Answers what a route throws. Messages of exceptions may quote personal data and are not answered.
 */
@RestControllerAdvice
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final ProblemWriter writer;
  private final HttpServletRequest request;
  private final HttpServletResponse response;

  /**
   * @param request the one that is answered at the time, and so its response
   */
  public ProblemAdvice(
      ProblemWriter writer, HttpServletRequest request, HttpServletResponse response) {
    this.writer = writer;
    this.request = request;
    this.response = response;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(ProblemException refused) {
    return answer(refused.problem());
  }

  @ExceptionHandler
  @Nullable ResponseEntity<byte[]> unreadable(HttpMessageNotReadableException unreadable) {
    if (HangUp.isCauseOf(unreadable)) {
      return gone();
    }
    Throwable cause = unreadable.getMostSpecificCause();
    if (cause instanceof SlowBodyException) {
      return answer(Problems.tooSlow());
    }
    if (cause instanceof StreamConstraintsException) {
      return answer(Problems.tooLarge());
    }
    return answer(Problems.unreadable(what(unreadable.getCause())));
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

  /** An address whose variable is not of its type leads nowhere; a parameter is a fault. */
  @ExceptionHandler
  ResponseEntity<byte[]> mistyped(MethodArgumentTypeMismatchException mistyped) {
    return answer(
        mistyped.getParameter().hasParameterAnnotation(RequestParam.class)
            ? RefusalProblem.of(Refusal.Invalid.of(mistyped.getName(), "is not of its type"))
            : Problems.http(HttpStatus.NOT_FOUND));
  }

  /** The firewall checks a header when it is read. */
  @ExceptionHandler
  ResponseEntity<byte[]> rejected(RequestRejectedException rejected) {
    return answer(Problems.http(HttpStatus.BAD_REQUEST));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> unavailable(StorageUnavailableException unavailable) {
    LOG.error("The storage failed: {}", unavailable.getMessage());
    return answer(
        unavailable instanceof StorageOutcomeUnknownException
            ? Problems.outcomeUnknown()
            : Problems.storageUnavailable());
  }

  /** No caller is there to be answered; the status is for the log. */
  private @Nullable ResponseEntity<byte[]> gone() {
    LOG.debug("A caller went away");
    return response.isCommitted() ? null : ResponseEntity.status(HangUp.STATUS).build();
  }

  @ExceptionHandler
  @Nullable ResponseEntity<byte[]> broken(Exception broken) {
    if (HangUp.isCauseOf(broken)) {
      return gone();
    }
    if (broken instanceof ErrorResponse http) {
      return answer(Problems.http(http.getStatusCode()), http.getHeaders());
    }
    Optional<HttpException> malformed = HangUp.malformed(broken);
    if (malformed.isPresent()) {
      // The container reads parameters and bodies when a route asks for them.
      return answer(Problems.http(HttpStatusCode.valueOf(malformed.get().getCode())));
    }
    if (broken instanceof UncheckedIOException file
        && file.getCause() instanceof SlowBodyException) {
      return answer(Problems.tooSlow());
    }
    StackTraceElement[] trace = broken.getStackTrace();
    LOG.error("{} at {}", broken.getClass().getName(), trace.length == 0 ? "(nowhere)" : trace[0]);
    return answer(Problems.internal());
  }

  private ResponseEntity<byte[]> answer(ProblemJson problem) {
    return answer(problem, HttpHeaders.EMPTY);
  }

  private ResponseEntity<byte[]> answer(ProblemJson problem, HttpHeaders more) {
    WrittenProblem written = writer.written(problem, request, response);
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(more);
    headers.putAll(written.headers());
    return new ResponseEntity<>(written.body(), headers, written.status());
  }
}
