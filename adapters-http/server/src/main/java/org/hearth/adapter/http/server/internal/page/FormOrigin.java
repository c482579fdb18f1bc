package org.hearth.adapter.http.server.internal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearth.adapter.http.server.internal.problem.ProblemWriter;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no form from another site: beside its token, what the browser itself says of where it comes
 * from ({@code Sec-Fetch-Site}, or {@code Origin} where there is no https).
 */
final class FormOrigin extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<List<String>> OWN = Set.of(List.of("same-origin"), List.of("none"));

  private final String publicOrigin;
  private final ProblemWriter writer;

  FormOrigin(URI publicAddress, ProblemWriter writer) {
    this.publicOrigin = publicAddress.getScheme() + "://" + publicAddress.getRawAuthority();
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod()) || isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      writer.write(Problems.http(HttpStatus.FORBIDDEN), request, response);
    }
  }

  private boolean isOwn(HttpServletRequest request) {
    List<String> site = Collections.list(request.getHeaders("Sec-Fetch-Site"));
    List<String> origin = Collections.list(request.getHeaders(HttpHeaders.ORIGIN));
    return site.isEmpty()
        ? origin.isEmpty() || (origin.size() == 1 && isOwn(origin.get(0), request))
        : OWN.contains(site);
  }

  /** Its public address, or the one by which the browser has reached it (on this machine). */
  private boolean isOwn(String origin, HttpServletRequest request) {
    return origin.equalsIgnoreCase(publicOrigin)
        || origin.equalsIgnoreCase(
            request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
  }
}
