package org.hearth.adapter.http.server.internal.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.cookie.Cookies;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that remembers a sign-in at the issuer, so that it may end at another server than it
 * began at; sent when the issuer sends the browser back (Lax), and, where its name allows it, to
 * nothing but the pages of signing in.
 */
final class AuthorizationCookie {
  private static final String NAME = "hearth-trip";
  private static final Duration LASTS = Duration.ofMinutes(10);

  private final Cookies cookies;

  AuthorizationCookie(Cookies cookies) {
    this.cookies = cookies;
  }

  ResponseCookie of(AuthorizationState state) {
    return cookie(state.text(), LASTS);
  }

  ResponseCookie none() {
    return cookie("", Duration.ZERO);
  }

  private ResponseCookie cookie(String value, Duration lasts) {
    return cookies.cookie(NAME, value).path(cookies.path("/sign-in")).maxAge(lasts).build();
  }

  Optional<AuthorizationState> read(HttpServletRequest request) {
    return cookies.read(request, NAME).flatMap(AuthorizationState::parse);
  }
}
