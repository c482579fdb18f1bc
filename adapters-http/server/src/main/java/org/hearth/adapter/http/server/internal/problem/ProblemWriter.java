package org.hearth.adapter.http.server.internal.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.hearth.adapter.http.server.internal.log.RequestLog;
import org.hearth.adapter.http.server.internal.template.Templates;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems: as JSON for programs, and as a page for a browser that asks for a page. */
@Component
public class ProblemWriter {
  private static final MediaType JSON = MediaType.parseMediaType(ProblemJson.MEDIA_TYPE);

  private final JsonMapper mapper;
  private final ProblemPage page;

  public ProblemWriter(JsonMapper mapper, Templates templates) {
    this.mapper = mapper;
    this.page = new ProblemPage(templates);
  }

  /** Whether a page is to be answered. */
  public static boolean isForBrowser(HttpServletRequest request) {
    return Browsers.wantPage(request.getRequestURI(), lines(request, HttpHeaders.ACCEPT));
  }

  /** Answers a problem where no route is there to do it. */
  public void write(ProblemJson problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    WrittenProblem written = written(problem, request, response);
    response.setStatus(written.status());
    written
        .headers()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setContentLength(written.body().length);
    response.getOutputStream().write(written.body());
  }

  WrittenProblem written(
      ProblemJson problem, HttpServletRequest request, HttpServletResponse response) {
    return written(
        problem,
        Objects.requireNonNullElse(response.getHeader(RequestLog.HEADER), ""),
        request.getRequestURI(),
        lines(request, HttpHeaders.ACCEPT));
  }

  /**
   * The problem as it is sent, to a request that no servlet has seen.
   *
   * @param id the request's identifier
   * @param accepted the lines of Accept
   */
  public WrittenProblem written(
      ProblemJson problem, String id, String path, List<String> accepted) {
    HttpHeaders headers = ProblemHeaders.of(problem);
    boolean isPage = Browsers.wantPage(path, accepted);
    headers.setContentType(isPage ? Templates.HTML : JSON);
    return new WrittenProblem(
        problem.status(),
        headers,
        isPage
            ? page.of(problem, id).getBytes(StandardCharsets.UTF_8)
            : mapper.writeValueAsBytes(problem));
  }

  private static List<String> lines(HttpServletRequest request, String header) {
    try {
      return Collections.list(request.getHeaders(header));
    } catch (RequestRejectedException unreadable) {
      return List.of();
    }
  }
}
