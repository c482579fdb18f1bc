package org.hearth.adapter.http.server.internal.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.hearth.adapter.http.server.internal.cookie.Cookies;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie of a sign-in that is not complete; it opens nothing. */
@Component
class PendingCookie {
  private static final String NAME = "hearth-sign-in";
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Cookies cookies;

  public PendingCookie(Cookies cookies) {
    this.cookies = cookies;
  }

  ResponseCookie of(PendingToken token) {
    return cookies.cookie(NAME, token.text()).maxAge(KEPT).build();
  }

  ResponseCookie none() {
    return cookies.cookie(NAME, "").maxAge(0).build();
  }

  /**
   * The token of the cookie. It is empty, and belongs to no sign-in, where the request has no such
   * cookie or two of them.
   */
  PendingToken read(HttpServletRequest request) {
    return new PendingToken(cookies.read(request, NAME).orElse(""));
  }
}
