package org.hearth.adapter.http.server.internal.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
 * Gives each request an identifier, under which all that the log says of it stands, writes one line
 * for it and measures it: the route as it is declared and never as it was called.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestLog extends OncePerRequestFilter {
  public static final String HEADER = "X-Request-Id";

  private static final Logger LOG = LoggerFactory.getLogger("hearth.request");
  private static final String REQUEST = "requestId";
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final String BEGUN = RequestLog.class.getName() + ".begun";
  private static final String TIME = "http.server.requests";

  private final MeterRegistry meters;

  public RequestLog(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Begun begun = (Begun) request.getAttribute(BEGUN);
    if (begun == null) {
      begun = new Begun(identifier(request.getHeader(HEADER)), System.nanoTime());
      request.setAttribute(BEGUN, begun);
      response.setHeader(HEADER, begun.id());
    }
    MDC.put(REQUEST, begun.id());
    try {
      chain.doFilter(request, response);
    } finally {
      if (!isAsyncStarted(request)) {
        write(request, response.getStatus(), System.nanoTime() - begun.at());
      }
      MDC.remove(REQUEST);
    }
  }

  /**
   * A call that is answered asynchronously passes this filter a second time, when it is answered.
   */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  private void write(HttpServletRequest request, int status, long nanos) {
    String method = method(request.getMethod());
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    String route = pattern == null ? "(none)" : pattern.toString();
    meters
        .timer(
            TIME,
            Tags.of(
                Tag.of("method", method),
                Tag.of("uri", route),
                Tag.of("status", Integer.toString(status))))
        .record(nanos, TimeUnit.NANOSECONDS);
    LOG.atInfo()
        .addKeyValue("method", method)
        .addKeyValue("route", route)
        .addKeyValue("status", status)
        .addKeyValue("milliseconds", TimeUnit.NANOSECONDS.toMillis(nanos))
        .log("answered");
  }

  /** The caller's where it is a UUID: any other text could hold anything. */
  private static String identifier(@Nullable String callers) {
    return callers != null && IDENTIFIER.matcher(callers).matches()
        ? callers
        : UUID.randomUUID().toString();
  }

  private record Begun(String id, long at) {}

  private static String method(String method) {
    return method.length() <= 7 && method.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        ? method
        : "(other)";
  }
}
