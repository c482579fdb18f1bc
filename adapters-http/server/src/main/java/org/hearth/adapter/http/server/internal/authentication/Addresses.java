package org.hearth.adapter.http.server.internal.authentication;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Addresses of the server that go together. */
public final class Addresses {
  private Addresses() {}

  /** Requests for one of them, as {@code /sign-in} or {@code /assets/**}. */
  public static RequestMatcher of(String... patterns) {
    PathPatternRequestMatcher.Builder address = PathPatternRequestMatcher.withDefaults();
    List<RequestMatcher> each = Stream.of(patterns).<RequestMatcher>map(address::matcher).toList();
    return new OrRequestMatcher(each);
  }
}
