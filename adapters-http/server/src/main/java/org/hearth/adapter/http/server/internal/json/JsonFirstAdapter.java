package org.hearth.adapter.http.server.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearth.adapter.http.server.internal.reply.WrittenReplies;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityReturnValueHandler;
import tools.jackson.databind.json.JsonMapper;

/** Takes a body for JSON and what a route returns for a written reply before anything else. */
public final class JsonFirstAdapter extends RequestMappingHandlerAdapter {
  private final JsonMapper mapper;

  public JsonFirstAdapter(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void afterPropertiesSet() {
    super.afterPropertiesSet();
    List<HandlerMethodArgumentResolver> resolvers =
        new ArrayList<>(Objects.requireNonNull(getArgumentResolvers()));
    HandlerMethodArgumentResolver bodies = one(resolvers, RequestResponseBodyMethodProcessor.class);
    resolvers.add(0, new JsonBodies(mapper, bodies));
    setArgumentResolvers(resolvers);
    List<HandlerMethodReturnValueHandler> handlers =
        new ArrayList<>(Objects.requireNonNull(getReturnValueHandlers()));
    HandlerMethodReturnValueHandler replies = one(handlers, ResponseEntityReturnValueHandler.class);
    handlers.add(0, new WrittenReplies(replies));
    setReturnValueHandlers(handlers);
  }

  private static <T> T one(List<T> all, Class<?> kind) {
    return all.stream().filter(kind::isInstance).findFirst().orElseThrow();
  }
}
