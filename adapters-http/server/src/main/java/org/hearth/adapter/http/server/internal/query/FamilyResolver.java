package org.hearth.adapter.http.server.internal.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a route its {@link ParameterFamily}, whose parameters have been checked. */
@Component
public class FamilyResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(ParameterFamily.class);
  }

  @Override
  public Map<String, String> resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String beginning =
        Objects.requireNonNull(parameter.getParameterAnnotation(ParameterFamily.class)).value()
            + ".";
    Map<String, String> members = new TreeMap<>();
    QueryString.read(
            Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))
                .getQueryString())
        .stream()
        .filter(given -> given.name().startsWith(beginning))
        .forEach(given -> members.put(given.name().substring(beginning.length()), given.value()));
    return members;
  }
}
