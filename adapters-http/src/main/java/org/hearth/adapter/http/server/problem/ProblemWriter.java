package org.hearth.adapter.http.server.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem where no route is there to do it. */
@Component
public class ProblemWriter {
  private final JsonMapper mapper;

  public ProblemWriter(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public void write(ProblemJson problem, HttpServletResponse response) throws IOException {
    byte[] body = mapper.writeValueAsBytes(problem);
    response.setStatus(problem.status());
    ProblemHeaders.of(problem)
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setContentType(ProblemJson.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
