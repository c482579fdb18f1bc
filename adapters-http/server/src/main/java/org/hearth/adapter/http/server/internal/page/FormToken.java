package org.hearth.adapter.http.server.internal.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** The hidden field by which a form shows that it is Hearth's own page. */
public record FormToken(String name, String value) {
  /** The token that a request's forms carry. */
  public static FormToken of(HttpServletRequest request) {
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new FormToken(token.getParameterName(), token.getToken());
  }

  /** Masked. */
  @Override
  public String toString() {
    return "FormToken[***]";
  }
}
