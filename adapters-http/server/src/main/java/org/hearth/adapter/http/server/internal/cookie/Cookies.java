package org.hearth.adapter.http.server.internal.cookie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * Cookies as the public address allows. With https they are Secure, and their names begin with
 * {@code __Host-}, which browsers accept from this host alone: no neighbour can set one. What a
 * request or a proxy says of the scheme decides nothing.
 */
public final class Cookies {
  private final boolean secure;

  private Cookies(boolean secure) {
    this.secure = secure;
  }

  public static Cookies of(URI publicAddress) {
    return new Cookies("https".equalsIgnoreCase(publicAddress.getScheme()));
  }

  private String name(String plain) {
    return secure ? "__Host-" + plain : plain;
  }

  /** A cookie that no script sees and no other site sends with a form. */
  public ResponseCookie.ResponseCookieBuilder cookie(String plainName, String value) {
    return ResponseCookie.from(name(plainName), value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax");
  }

  /** The path of a cookie: as it is wanted, where no prefix of the name demands the root. */
  public String path(String wanted) {
    return secure ? "/" : wanted;
  }

  /** The value of a cookie; empty where a request has two of the name: one of them is planted. */
  public Optional<String> read(HttpServletRequest request, String plainName) {
    Cookie[] cookies = request.getCookies();
    String name = name(plainName);
    List<String> values =
        cookies == null
            ? List.of()
            : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }
}
