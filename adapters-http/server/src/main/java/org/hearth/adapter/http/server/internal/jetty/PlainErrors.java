package org.hearth.adapter.http.server.internal.jetty;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.internal.log.RequestLog;
import org.hearth.adapter.http.server.internal.problem.ProblemWriter;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.hearth.adapter.http.server.internal.problem.WrittenProblem;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.HttpStatusCode;

/** Answers requests that are not even HTTP, and what breaks outside the application. */
final class PlainErrors extends ErrorHandler {
  private final ProblemWriter writer;

  PlainErrors(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    answer(
        Problems.http(HttpStatusCode.valueOf(response.getStatus())), request, response, callback);
    return true;
  }

  /** Answers a problem where the application is not asked. */
  void answer(ProblemJson problem, Request request, Response response, Callback callback) {
    String id = UUID.randomUUID().toString();
    HttpFields.Mutable headers = response.getHeaders();
    SecurityHeaders.ALL.forEach(headers::put);
    headers.put(RequestLog.HEADER, id);
    WrittenProblem written =
        writer.written(
            problem,
            id,
            Objects.requireNonNullElse(request.getHttpURI().getPath(), ""),
            request.getHeaders().getValuesList(HttpHeader.ACCEPT));
    written.headers().forEach((name, values) -> values.forEach(value -> headers.put(name, value)));
    response.setStatus(written.status());
    response.write(true, ByteBuffer.wrap(written.body()), callback);
  }
}
