package org.hearth.adapter.http.server.internal.query;

import static org.hearth.adapter.http.server.internal.query.DeclaredParameters.Place.FORM;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a request whose parameters its route does not declare, before anything is read or done.
 * Who calls is known by then.
 */
public final class ParameterInterceptor implements HandlerInterceptor {
  private final Map<HandlerMethod, DeclaredParameters> declared = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    // A file has no parameters. An error's page is shown whatever led to it.
    if (handler instanceof HandlerMethod route
        && request.getDispatcherType() == DispatcherType.REQUEST) {
      check(request, route);
    }
    return true;
  }

  private void check(HttpServletRequest request, HandlerMethod route) {
    String query = request.getQueryString();
    boolean hasQuery = query != null && !query.isEmpty();
    if (!hasQuery && request.getMethod().equals("GET")) {
      return;
    }
    DeclaredParameters parameters =
        declared.computeIfAbsent(route, any -> DeclaredParameters.of(route));
    if (parameters.place() == FORM) {
      refuse(
          Stream.concat(
                  ParameterCheck.faults(nothing(parameters), QueryString.read(query)).stream(),
                  ParameterCheck.faults(parameters, fields(request)).stream())
              .toList());
    } else if (hasQuery) {
      refuse(ParameterCheck.faults(parameters, QueryString.read(query)));
    }
  }

  private static DeclaredParameters nothing(DeclaredParameters form) {
    return new DeclaredParameters(Map.of(), form.families(), form.place());
  }

  /** Those of the form, without the token that every form has. */
  private static List<Given> fields(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !isToken(field.getKey(), request))
        .flatMap(
            field -> Arrays.stream(field.getValue()).map(value -> new Given(field.getKey(), value)))
        .toList();
  }

  private static boolean isToken(String name, HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        && token.getParameterName().equals(name);
  }

  private static void refuse(List<ParameterFault> faults) {
    if (faults.stream().anyMatch(ParameterFault::ofName)) {
      throw new ProblemException(
          Problems.parameters(
              faults.stream().map(ParameterFault::fault).toList(),
              faults.stream().map(ParameterFault::nextStep).distinct().toList()));
    }
    if (!faults.isEmpty()) {
      List<FieldFault> values = faults.stream().map(ParameterFault::fault).toList();
      throw ProblemException.of(new Refusal.Invalid(values));
    }
  }
}
