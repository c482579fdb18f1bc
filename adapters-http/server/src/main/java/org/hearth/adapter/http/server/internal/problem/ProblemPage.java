package org.hearth.adapter.http.server.internal.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.internal.template.Templates;
import org.hearth.adapter.http.wire.ProblemJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A problem as a person reads it. */
final class ProblemPage {
  private static final List<String> LOOK_FIRST =
      List.of("What you asked for may have been done. Look before you do it again.");
  private static final String TRY_LATER = "Try again in a few minutes.";

  private final Templates templates;

  ProblemPage(Templates templates) {
    this.templates = templates;
  }

  /**
   * The page.
   *
   * @param request the request's identifier, by which support finds it in the log
   */
  String of(ProblemJson problem, String request) {
    Map<String, @Nullable Object> content = new HashMap<>();
    HttpStatus status = HttpStatus.valueOf(problem.status());
    boolean isUnknown = ProblemJson.OUTCOME_UNKNOWN.equals(problem.code());
    content.put("heading", isUnknown ? "Look whether it was done" : heading(status));
    content.put("steps", isUnknown ? LOOK_FIRST : steps(status, problem));
    content.put("request", isFailure(problem) ? request : null);
    return templates.render("failed", content);
  }

  private static boolean isFailure(ProblemJson problem) {
    return problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
  }

  private static String heading(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "Page not found";
      case UNAUTHORIZED -> "You are not signed in";
      case FORBIDDEN -> "You cannot use this page";
      case BAD_REQUEST, UNPROCESSABLE_CONTENT -> "This address cannot be read";
      case SERVICE_UNAVAILABLE -> "Sorry, the service is unavailable";
      case INTERNAL_SERVER_ERROR -> "Sorry, there is a problem with the service";
      default -> "This page cannot be shown";
    };
  }

  private static List<String> steps(HttpStatus status, ProblemJson problem) {
    return switch (status) {
      case NOT_FOUND ->
          List.of(
              "If you typed the web address, check that it is correct.",
              "If you pasted it, check that you copied all of it.");
      case UNAUTHORIZED -> List.of("Sign in, and try again.");
      case INTERNAL_SERVER_ERROR, SERVICE_UNAVAILABLE -> List.of(TRY_LATER);
      case METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE ->
          List.of("Go back, load the page again, and send its form once more.");
      default -> Stream.concat(Stream.of(problem.detail()), problem.nextSteps().stream()).toList();
    };
  }
}
