package org.hearth.adapter.http.server.internal.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the container refuses by itself, and what breaks before a route is reached. */
@Controller
class ErrorRoute implements ErrorController {
  /** Of a caller who asks for this address. */
  private static final int NOT_FOUND = 404;

  private final ProblemWriter writer;

  public ErrorRoute(ProblemWriter writer) {
    this.writer = writer;
  }

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // The container adds directives of its own.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
        instanceof RuntimeException thrown) {
      // The advice knows how each is answered.
      throw thrown;
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    writer.write(
        Problems.http(HttpStatusCode.valueOf(status instanceof Integer code ? code : NOT_FOUND)),
        request,
        response);
  }
}
