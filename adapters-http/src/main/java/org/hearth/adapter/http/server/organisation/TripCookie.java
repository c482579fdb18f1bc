package org.hearth.adapter.http.server.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that remembers a trip, so that it may end at another server than it began at; sent
 * when the issuer sends the browser back (Lax), and to nothing but the pages of signing in.
 */
final class TripCookie {
  private static final String NAME = "hearth-trip";
  private static final Duration LASTS = Duration.ofMinutes(10);

  private TripCookie() {}

  static ResponseCookie of(Trip trip, HttpServletRequest request) {
    return cookie(trip.text(), request).maxAge(LASTS).build();
  }

  static ResponseCookie none(HttpServletRequest request) {
    return cookie("", request).maxAge(0).build();
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(
      String value, HttpServletRequest request) {
    return ResponseCookie.from(NAME, value)
        .path("/sign-in")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax");
  }

  static Optional<Trip> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .flatMap(cookie -> Trip.parse(cookie.getValue()));
  }
}
