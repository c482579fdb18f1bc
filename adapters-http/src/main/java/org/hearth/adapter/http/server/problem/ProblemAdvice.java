package org.hearth.adapter.http.server.problem;

import org.eclipse.jetty.http.HttpException;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.storage.StorageUnavailableException;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/** Answers what a route throws. Messages of exceptions may quote personal data and are not told. */
@RestControllerAdvice
public class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<ProblemJson> refused(ProblemException refused) {
    return answer(refused.problem());
  }

  @ExceptionHandler
  ResponseEntity<ProblemJson> unreadable(HttpMessageNotReadableException unreadable) {
    Throwable cause = unreadable.getMostSpecificCause();
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
  ResponseEntity<ProblemJson> mistyped(MethodArgumentTypeMismatchException mistyped) {
    return answer(
        mistyped.getParameter().hasParameterAnnotation(RequestParam.class)
            ? RefusalProblem.of(Refusal.Invalid.of(mistyped.getName(), "is not of its type"))
            : Problems.http(HttpStatus.NOT_FOUND));
  }

  /** The firewall reads a header when somebody asks for it. */
  @ExceptionHandler
  ResponseEntity<ProblemJson> rejected(RequestRejectedException rejected) {
    return answer(Problems.http(HttpStatus.BAD_REQUEST));
  }

  @ExceptionHandler
  ResponseEntity<ProblemJson> unavailable(StorageUnavailableException unavailable) {
    LOG.error("The storage failed: {}", unavailable.getMessage());
    return answer(Problems.storageUnavailable());
  }

  /** The caller is gone; nobody is there to be answered. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    LOG.debug("A caller went away");
  }

  @ExceptionHandler
  ResponseEntity<ProblemJson> broken(Exception broken) {
    if (broken instanceof ErrorResponse http) {
      return answer(Problems.http(http.getStatusCode()), http.getHeaders());
    }
    if (broken instanceof HttpException http) {
      // The container reads parameters when a route asks for them, and finds that it cannot.
      return answer(Problems.http(HttpStatusCode.valueOf(http.getCode())));
    }
    StackTraceElement[] trace = broken.getStackTrace();
    LOG.error("{} at {}", broken.getClass().getName(), trace.length == 0 ? "(nowhere)" : trace[0]);
    return answer(Problems.internal());
  }

  private static ResponseEntity<ProblemJson> answer(ProblemJson problem) {
    return answer(problem, HttpHeaders.EMPTY);
  }

  private static ResponseEntity<ProblemJson> answer(ProblemJson problem, HttpHeaders more) {
    HttpHeaders headers = ProblemHeaders.of(problem);
    headers.putAll(more);
    headers.setContentType(MediaType.parseMediaType(ProblemJson.MEDIA_TYPE));
    return new ResponseEntity<>(problem, headers, problem.status());
  }
}
