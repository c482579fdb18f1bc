package org.hearth.adapter.http.server.jetty;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.log.RequestLog;
import org.hearth.adapter.http.server.problem.Problems;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that are not even HTTP, and what breaks outside the application. */
final class PlainErrors extends ErrorHandler {
  private final JsonMapper mapper;

  PlainErrors(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    response.getHeaders().put(RequestLog.HEADER, UUID.randomUUID().toString());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
    ProblemJson problem = Problems.http(HttpStatusCode.valueOf(response.getStatus()));
    response.setStatus(problem.status());
    response.write(true, ByteBuffer.wrap(mapper.writeValueAsBytes(problem)), callback);
    return true;
  }
}
