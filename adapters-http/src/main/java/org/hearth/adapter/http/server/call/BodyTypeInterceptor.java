package org.hearth.adapter.http.server.call;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.adapter.http.server.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a body that says it is of any type: Spring would break on reading it. */
@Component
public class BodyTypeInterceptor implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String type = request.getContentType();
    if (type != null && type.indexOf('*') >= 0 && readsBody(handler)) {
      throw new ProblemException(Problems.http(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
    }
    return true;
  }

  private static boolean readsBody(Object handler) {
    return handler instanceof HandlerMethod route
        && Arrays.stream(route.getMethodParameters())
            .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
  }
}
