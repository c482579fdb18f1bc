package org.hearth.adapter.http.server.internal.proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.hearth.adapter.http.server.ServerOptions;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets a request's source as the trusted proxies give it. Their other headers (scheme, host,
 * prefix) are ignored: the public address is a setting.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SourceFilter extends OncePerRequestFilter {
  private final Sources sources;

  public SourceFilter(ServerOptions options) {
    this.sources = new Sources(options.proxies());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !sources.mayDiffer();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String source =
        sources.of(header -> Collections.list(request.getHeaders(header)), request.getRemoteAddr());
    chain.doFilter(new From(request, source), response);
  }

  private static final class From extends HttpServletRequestWrapper {
    private final String source;

    From(HttpServletRequest request, String source) {
      super(request);
      this.source = source;
    }

    @Override
    public String getRemoteAddr() {
      return source;
    }

    @Override
    public String getRemoteHost() {
      return source;
    }
  }
}
