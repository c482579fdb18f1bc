package org.hearth.adapter.http.server.internal.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.domain.fault.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What goes wrong before a use case is asked, or when something is broken. */
public final class Problems {
  private Problems() {}

  /** The body cannot be read as what is wanted. */
  public static ProblemJson unreadable(String detail) {
    return of(
        HttpStatus.BAD_REQUEST,
        "unreadable",
        detail,
        "Send what the description at /api/openapi.json says, in UTF-8.");
  }

  /** It is unknown which versions the caller saw. */
  public static ProblemJson malformedIfMatch() {
    return of(
        HttpStatus.BAD_REQUEST,
        "unreadable",
        "The header If-Match is neither * nor a list of tags.",
        "Send the ETag of the account as it was answered, with its quotation marks.");
  }

  /**
   * Parameters are unknown, or given more than once.
   *
   * @param faults of each
   * @param nextSteps what to do about them
   */
  public static ProblemJson parameters(List<FieldFault> faults, List<String> nextSteps) {
    return ProblemJson.of(
            HttpStatus.BAD_REQUEST.value(),
            HttpStatus.BAD_REQUEST.getReasonPhrase(),
            "unreadable",
            faults.stream()
                .map(fault -> "The parameter " + fault.field() + " " + fault.fault() + ".")
                .collect(Collectors.joining(" ")),
            nextSteps)
        .withErrors(faults);
  }

  public static ProblemJson tooLarge() {
    return of(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-large",
        "The body is larger than it may be.",
        "Send less at a time.");
  }

  /** Others send files at this moment. */
  public static ProblemJson tooManyUploads() {
    return of(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many-uploads",
        "Too many files are being sent at this moment.",
        "Try again in a minute, with the same Idempotency-Key.");
  }

  public static ProblemJson unauthenticated() {
    return of(
        HttpStatus.UNAUTHORIZED,
        "unauthenticated",
        "It is not known who you are.",
        "Sign in: POST /api/v1/sessions, and send the token as Authorization: Bearer.");
  }

  /** An unexpected failure; the answer gives no details. */
  public static ProblemJson internal() {
    return of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "internal",
        "Something went wrong in Hearth.",
        "Try again later; if it goes on, tell support the X-Request-Id of this answer.");
  }

  public static ProblemJson storageUnavailable() {
    return of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "storage-unavailable",
        "The storage cannot be reached.",
        "Try again in a few seconds, with the same Idempotency-Key.");
  }

  /** A change was sent to the storage, and its answer was lost. */
  public static ProblemJson outcomeUnknown() {
    return of(
        HttpStatus.SERVICE_UNAVAILABLE,
        ProblemJson.OUTCOME_UNKNOWN,
        "The storage's answer was lost. What was asked may have been carried out.",
        "Send it again with the same Idempotency-Key; without one, look before you repeat it.");
  }

  /** Too many calls wait for the storage. */
  public static ProblemJson busy() {
    return of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "storage-unavailable",
        "The storage is busy, and what was asked was not begun.",
        "Try again in a few seconds.");
  }

  /** The body stopped coming, or comes too slowly. */
  public static ProblemJson tooSlow() {
    return of(
        HttpStatus.REQUEST_TIMEOUT,
        "too-slow",
        "The body did not come in time.",
        "Send it again, with the same Idempotency-Key.");
  }

  /** The token cannot be verified at present. */
  public static ProblemJson issuerUnavailable() {
    return of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "issuer-unavailable",
        "The issuer of the token cannot be reached.",
        "Try again in a few seconds, or sign in: POST /api/v1/sessions.");
  }

  /** What HTTP itself refuses, by its status. */
  public static ProblemJson http(HttpStatusCode code) {
    HttpStatus status = HttpStatus.resolve(code.value());
    if (status == null) {
      return code.is4xxClientError() ? unreadable("The request cannot be answered.") : internal();
    }
    return switch (status) {
      case UNAUTHORIZED -> unauthenticated();
      case CONTENT_TOO_LARGE -> tooLarge();
      case REQUEST_TIMEOUT -> tooSlow();
      case NOT_FOUND ->
          of(
              status,
              "not-found",
              "There is nothing at this address.",
              "Look at /api/openapi.json for what there is.");
      case METHOD_NOT_ALLOWED ->
          of(
              status,
              "method-not-allowed",
              "The address does not take this method.",
              "Use one of the methods that the Allow header names.");
      case UNSUPPORTED_MEDIA_TYPE ->
          of(
              status,
              "unsupported-media-type",
              "The body's media type is not the one that is wanted.",
              "Send application/json, or text/csv for an import.");
      case NOT_ACCEPTABLE ->
          of(
              status,
              "not-acceptable",
              "None of the media types that you accept can be answered.",
              "Accept application/json.");
      case FORBIDDEN ->
          of(status, "not-allowed", "You are not allowed to do this.", "Ask support.");
      case INTERNAL_SERVER_ERROR -> internal();
      case SERVICE_UNAVAILABLE ->
          of(
              status,
              "unavailable",
              "Hearth is starting or stopping.",
              "Try again in a few seconds, with the same Idempotency-Key.");
      default ->
          of(
              status,
              "unreadable",
              "The request cannot be read.",
              "Send what the description at /api/openapi.json says.");
    };
  }

  private static ProblemJson of(HttpStatus status, String code, String detail, String nextStep) {
    return ProblemJson.of(
        status.value(), status.getReasonPhrase(), code, detail, List.of(nextStep));
  }
}
