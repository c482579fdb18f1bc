package org.hearth.adapter.http.server.internal.json;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body that says that it is JSON and how long it is; any other is left to Spring. */
final class JsonBodies implements HandlerMethodArgumentResolver {
  private final JsonMapper mapper;
  private final HandlerMethodArgumentResolver others;
  private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

  /**
   * @param others reads any body
   */
  JsonBodies(JsonMapper mapper, HandlerMethodArgumentResolver others) {
    this.mapper = mapper;
    this.others = others;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(RequestBody.class);
  }

  /**
   * The body.
   *
   * @throws HttpMessageNotReadableException as Spring throws it
   */
  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    HttpServletRequest call =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    return MediaType.APPLICATION_JSON_VALUE.equals(call.getContentType())
            && call.getContentLengthLong() > 0
        ? read(call, parameter.getParameterType())
        : others.resolveArgument(parameter, container, request, binders);
  }

  private Object read(HttpServletRequest call, Class<?> type) throws IOException {
    try {
      Object body =
          readers.computeIfAbsent(type, mapper::readerFor).readValue(call.getInputStream());
      if (body != null) {
        return body;
      }
    } catch (JacksonException unreadable) {
      throw new HttpMessageNotReadableException(
          "The body cannot be read", unreadable, new ServletServerHttpRequest(call));
    }
    throw new HttpMessageNotReadableException(
        "The body is missing", new ServletServerHttpRequest(call));
  }
}
