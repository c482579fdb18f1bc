package org.hearth.adapter.http.server.internal.authentication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.adapter.http.server.internal.problem.ProblemWriter;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers a caller who is not authenticated, or may not call the route. */
@Component
class ProblemEntryPoint
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
  private final ProblemWriter writer;

  public ProblemEntryPoint(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    writer.write(
        isLookingForPage(request) ? Problems.http(HttpStatus.NOT_FOUND) : problem(unknown),
        request,
        response);
  }

  /** Every page there is, is open to strangers. */
  private static boolean isLookingForPage(HttpServletRequest request) {
    return ProblemWriter.isForBrowser(request)
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
  }

  private static ProblemJson problem(AuthenticationException unknown) {
    return unknown instanceof UnreachableIssuer
        ? Problems.issuerUnavailable()
        : Problems.unauthenticated();
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    writer.write(RefusalProblem.of(new Refusal.NotAllowed()), request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    writer.write(Problems.http(HttpStatus.BAD_REQUEST), request, response);
  }
}
