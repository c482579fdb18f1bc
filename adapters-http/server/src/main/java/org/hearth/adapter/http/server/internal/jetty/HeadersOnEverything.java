package org.hearth.adapter.http.server.internal.jetty;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts the security headers on a response before anything else is done. */
final class HeadersOnEverything extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    return super.handle(request, response, callback);
  }
}
