package org.hearth.adapter.http.server.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives each request an identifier, under which all that the log says of it stands, and writes one
 * line for it: the route as it is declared and never as it was called.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestLog extends OncePerRequestFilter {
  public static final String HEADER = "X-Request-Id";

  private static final Logger LOG = LoggerFactory.getLogger("hearth.request");
  private static final String REQUEST = "requestId";
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final long NANOS_IN_A_MILLISECOND = 1_000_000;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    String id = identifier(request.getHeader(HEADER));
    response.setHeader(HEADER, id);
    MDC.put(REQUEST, id);
    try {
      chain.doFilter(request, response);
    } finally {
      Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      LOG.atInfo()
          .addKeyValue("method", method(request.getMethod()))
          .addKeyValue("route", route == null ? "(none)" : route)
          .addKeyValue("status", response.getStatus())
          .addKeyValue("milliseconds", (System.nanoTime() - start) / NANOS_IN_A_MILLISECOND)
          .log("answered");
      MDC.remove(REQUEST);
    }
  }

  /** The caller's where it is a UUID: any other text could hold anything. */
  private static String identifier(@Nullable String callers) {
    return callers != null && IDENTIFIER.matcher(callers).matches()
        ? callers
        : UUID.randomUUID().toString();
  }

  private static String method(String method) {
    return method.length() <= 7 && method.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        ? method
        : "(other)";
  }
}
