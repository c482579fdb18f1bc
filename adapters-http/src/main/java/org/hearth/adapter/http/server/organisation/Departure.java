package org.hearth.adapter.http.server.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Where somebody is sent, and what their browser remembers meanwhile.
 *
 * @param to the issuer, with the question
 */
public record Departure(URI to, ResponseCookie cookie) {
  static Departure of(ClientRegistration client, TripCookie cookie, HttpServletRequest request) {
    OAuth2AuthorizationRequest question =
        Objects.requireNonNull(
            new DefaultOAuth2AuthorizationRequestResolver(
                    new InMemoryClientRegistrationRepository(client))
                .resolve(request, client.getRegistrationId()));
    return new Departure(
        URI.create(question.getAuthorizationRequestUri()), cookie.of(Trip.of(question)));
  }

  /** Masked: both hold secrets. */
  @Override
  public String toString() {
    return "Departure[***]";
  }
}
