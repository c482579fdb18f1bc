package org.hearth.adapter.http.server.internal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.cookie.Cookies;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a browser's session is known: gone with the browser, not seen by scripts. */
@Component
public class SessionCookie {
  private static final String NAME = "hearth-session";

  private final Cookies cookies;

  public SessionCookie(Cookies cookies) {
    this.cookies = cookies;
  }

  public ResponseCookie of(SessionToken token) {
    return cookies.cookie(NAME, token.text()).build();
  }

  /** Removes it. */
  public ResponseCookie none() {
    return cookies.cookie(NAME, "").maxAge(0).build();
  }

  /** The session that a request has, if it has one, and one alone. */
  public Optional<SessionToken> read(HttpServletRequest request) {
    return cookies.read(request, NAME).map(SessionToken::new);
  }
}
