package org.hearth.adapter.http.server.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.signin.SessionToken;
import org.springframework.http.ResponseCookie;

/** The cookie by which a browser's session is known: gone with the browser, not seen by scripts. */
public final class SessionCookie {
  private static final String NAME = "hearth-session";

  private SessionCookie() {}

  static ResponseCookie of(SessionToken token, HttpServletRequest request) {
    return cookie(token.text(), request).build();
  }

  static ResponseCookie none(HttpServletRequest request) {
    return cookie("", request).maxAge(0).build();
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(
      String value, HttpServletRequest request) {
    return ResponseCookie.from(NAME, value)
        .path("/")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax");
  }

  /** The session that a request has, if it has one. */
  public static Optional<SessionToken> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(NAME))
        .findFirst()
        .map(cookie -> new SessionToken(cookie.getValue()));
  }
}
