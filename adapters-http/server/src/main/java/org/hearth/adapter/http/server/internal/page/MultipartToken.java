package org.hearth.adapter.http.server.internal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Checks the token of a form with a file, whose fields are no parameters of the request: the page
 * reads them one by one, so that no file is read without a right token.
 */
@Component
public class MultipartToken {
  private final FormTokens tokens;
  private final XorCsrfTokenRequestAttributeHandler masks =
      new XorCsrfTokenRequestAttributeHandler();

  public MultipartToken(FormTokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a field is the token of the session that the request belongs to. */
  public boolean isRight(HttpServletRequest request, String field, String sent) {
    CsrfToken own = tokens.loadToken(request);
    if (own == null || !own.getParameterName().equals(field)) {
      return false;
    }
    String unmasked = masks.resolveCsrfTokenValue(new WithField(request, field, sent), own);
    return unmasked != null
        && MessageDigest.isEqual(
            unmasked.getBytes(StandardCharsets.UTF_8),
            own.getToken().getBytes(StandardCharsets.UTF_8));
  }

  /** The request as if the field were a parameter. */
  private static final class WithField extends HttpServletRequestWrapper {
    private final String field;
    private final String value;

    WithField(HttpServletRequest request, String field, String value) {
      super(request);
      this.field = field;
      this.value = value;
    }

    @Override
    public @Nullable String getHeader(String name) {
      return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
      return name.equals(field) ? value : null;
    }
  }
}
