package org.hearth.adapter.http.server.internal.page.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.internal.cookie.Cookies;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The page to which a user returns after signing in. Addresses of pages hold nothing personal. */
@Component
public class ReturnCookie {
  private static final String NAME = "hearth-return";
  private static final Duration KEPT = Duration.ofMinutes(30);

  /** An address of this server: no host, no query, no escape. */
  private static final Pattern ADDRESS = Pattern.compile("(/[a-z0-9-]{1,64}){1,8}");

  private final Cookies cookies;

  public ReturnCookie(Cookies cookies) {
    this.cookies = cookies;
  }

  Optional<ResponseCookie> to(String address) {
    return ADDRESS.matcher(address).matches()
        ? Optional.of(cookies.cookie(NAME, address).maxAge(KEPT).build())
        : Optional.empty();
  }

  /** The address, where the cookie holds one. */
  public Optional<String> read(HttpServletRequest request) {
    return cookies.read(request, NAME).filter(address -> ADDRESS.matcher(address).matches());
  }

  /** Removes it. */
  public ResponseCookie none() {
    return cookies.cookie(NAME, "").maxAge(0).build();
  }
}
