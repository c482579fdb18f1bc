package org.hearth.adapter.http.server.internal.jetty;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes no notice of a body's type that has a wildcard: Spring would break on reading it. */
final class TypesOfBodies extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(isWild(request) ? new WithoutType(request) : request, response, callback);
  }

  private static boolean isWild(Request request) {
    for (HttpField field : request.getHeaders()) {
      if (field.getHeader() == HttpHeader.CONTENT_TYPE && field.getValue().indexOf('*') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** As if the sender had not said what it is. */
  private static final class WithoutType extends Request.Wrapper {
    private final HttpFields headers;

    WithoutType(Request request) {
      super(request);
      headers = HttpFields.build(request.getHeaders()).remove(HttpHeader.CONTENT_TYPE);
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }
}
