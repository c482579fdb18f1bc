package org.hearth.adapter.http.server.internal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.internal.cookie.Cookies;
import org.hearth.adapter.http.server.internal.web.Sha256;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Tokens of forms, each bound to the session of the browser that has the form, or to its visit
 * before it signs in. A token is a digest of the cookie's secret, so that nothing is stored, any
 * server can check it, and none made for one session is good for another.
 */
@Component
class FormTokens implements CsrfTokenRepository {
  private static final String VISIT = "hearth-visit";
  private static final String PARAMETER = "_csrf";
  private static final String HEADER = "X-CSRF-TOKEN";
  private static final int SECRET_BYTES = 32;
  private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");

  private final SecureRandom random = new SecureRandom();
  private final Cookies cookies;
  private final SessionCookie session;

  public FormTokens(Cookies cookies, SessionCookie session) {
    this.cookies = cookies;
    this.session = session;
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return secret(request).map(FormTokens::token).orElse(null);
  }

  private Optional<String> secret(HttpServletRequest request) {
    return session
        .read(request)
        .map(SessionToken::text)
        .or(() -> cookies.read(request, VISIT))
        .filter(text -> SECRET.matcher(text).matches());
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return new OfNewVisit(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token instanceof OfNewVisit begun) {
      response.addHeader(
          HttpHeaders.SET_COOKIE, cookies.cookie(VISIT, begun.secret()).build().toString());
    }
  }

  private static CsrfToken token(String secret) {
    return new DefaultCsrfToken(HEADER, PARAMETER, digest(secret));
  }

  private static String digest(String secret) {
    return Sha256.hex(
        "form".getBytes(StandardCharsets.US_ASCII), secret.getBytes(StandardCharsets.US_ASCII));
  }

  /** The token of a browser that has no cookie yet. */
  private record OfNewVisit(String secret) implements CsrfToken {
    @Override
    public String getHeaderName() {
      return HEADER;
    }

    @Override
    public String getParameterName() {
      return PARAMETER;
    }

    @Override
    public String getToken() {
      return digest(secret);
    }

    /** Masked. */
    @Override
    public String toString() {
      return "OfNewVisit[***]";
    }
  }
}
