package org.hearth.adapter.http.server.internal.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * A redirect to the issuer, and the cookie that the browser keeps until it comes back.
 *
 * @param to the authorization endpoint of the issuer, with the request
 */
public record AuthorizationRedirect(URI to, ResponseCookie cookie) {
  static AuthorizationRedirect of(
      ClientRegistration client, AuthorizationCookie cookie, HttpServletRequest request) {
    OAuth2AuthorizationRequest question =
        Objects.requireNonNull(
            new DefaultOAuth2AuthorizationRequestResolver(
                    new InMemoryClientRegistrationRepository(client))
                .resolve(request, client.getRegistrationId()));
    return new AuthorizationRedirect(
        URI.create(question.getAuthorizationRequestUri()),
        cookie.of(AuthorizationState.of(question)));
  }

  /** Masked: both hold secrets. */
  @Override
  public String toString() {
    return "Departure[***]";
  }
}
