package org.hearth.adapter.http.server.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityReturnValueHandler;

/**
 * Takes what a route returns for a response before anything else. Spring looks for each answer anew
 * what kind it is of, and works out generic types for the kinds before the one that all are of.
 */
public final class RepliesFirstAdapter extends RequestMappingHandlerAdapter {
  @Override
  public void afterPropertiesSet() {
    super.afterPropertiesSet();
    List<HandlerMethodReturnValueHandler> handlers =
        new ArrayList<>(Objects.requireNonNull(getReturnValueHandlers()));
    handlers.sort(
        Comparator.comparing(handler -> !(handler instanceof ResponseEntityReturnValueHandler)));
    setReturnValueHandlers(handlers);
  }
}
