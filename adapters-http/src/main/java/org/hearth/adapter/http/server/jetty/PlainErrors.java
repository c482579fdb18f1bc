package org.hearth.adapter.http.server.jetty;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.log.RequestLog;
import org.hearth.adapter.http.server.problem.ProblemWriter;
import org.hearth.adapter.http.server.problem.Problems;
import org.hearth.adapter.http.server.problem.WrittenProblem;
import org.springframework.http.HttpStatusCode;

/** Answers requests that are not even HTTP, and what breaks outside the application. */
final class PlainErrors extends ErrorHandler {
  private final ProblemWriter writer;

  PlainErrors(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String id = UUID.randomUUID().toString();
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    response.getHeaders().put(RequestLog.HEADER, id);
    WrittenProblem problem =
        writer.written(
            Problems.http(HttpStatusCode.valueOf(response.getStatus())),
            id,
            Objects.requireNonNullElse(request.getHttpURI().getPath(), ""),
            request.getHeaders().getValuesList(HttpHeader.ACCEPT));
    problem
        .headers()
        .forEach((name, values) -> values.forEach(value -> response.getHeaders().put(name, value)));
    response.setStatus(problem.status());
    response.write(true, ByteBuffer.wrap(problem.body()), callback);
    return true;
  }
}
