package org.hearth.adapter.http.server.internal.jetty;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.internal.problem.Problems;

/** Answers a request whose body was awaited in vain, and ends its connection. */
final class LateBodies extends Handler.Wrapper {
  private final PlainErrors errors;

  LateBodies(PlainErrors errors) {
    this.errors = errors;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!PaceOfBodies.isLate(request)) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    errors.answer(Problems.tooSlow(), request, response, callback);
    return true;
  }
}
