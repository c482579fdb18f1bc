package org.hearth.adapter.http.server.internal.reply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Sends a reply whose JSON is written ({@link Reply}); any other is left to Spring, and so are
 * those to GET, which may be that nothing has changed.
 */
public final class WrittenReplies implements HandlerMethodReturnValueHandler {
  private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

  private final HandlerMethodReturnValueHandler others;

  /**
   * @param others sends any reply
   */
  public WrittenReplies(HandlerMethodReturnValueHandler others) {
    this.others = others;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return others.supportsReturnType(type);
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws Exception {
    HttpServletRequest call =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    if (value instanceof ResponseEntity<?> reply
        && reply.getBody() instanceof byte[] body
        && !READING.contains(call.getMethod())) {
      container.setRequestHandled(true);
      send(
          reply,
          body,
          Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    } else {
      others.handleReturnValue(value, type, container, request);
    }
  }

  private static void send(ResponseEntity<?> reply, byte[] body, HttpServletResponse response)
      throws IOException {
    response.setStatus(reply.getStatusCode().value());
    reply.getHeaders().toSingleValueMap().forEach(response::setHeader);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
