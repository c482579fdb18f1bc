package org.hearth.adapter.http.server.internal.oidc;

import static org.springframework.security.oauth2.core.endpoint.PkceParameterNames.CODE_VERIFIER;
import static org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames.NONCE;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the server needs again when a browser comes back from the issuer.
 *
 * @param state that the answer must name, so that it is the answer to this question
 * @param nonce that the ID token must name (as a hash), so that it was made for this sign-in
 * @param verifier without which the code is worth nothing (PKCE)
 */
record AuthorizationState(String state, String nonce, String verifier) {
  private static final Pattern TEXT =
      Pattern.compile("([\\w=-]{1,200})\\.([\\w=-]{1,200})\\.([\\w=-]{1,200})");

  static AuthorizationState of(OAuth2AuthorizationRequest begun) {
    return new AuthorizationState(
        Objects.requireNonNull(begun.getState()),
        Objects.requireNonNull(begun.<String>getAttribute(NONCE)),
        Objects.requireNonNull(begun.<String>getAttribute(CODE_VERIFIER)));
  }

  static Optional<AuthorizationState> parse(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(new AuthorizationState(parts.group(1), parts.group(2), parts.group(3)))
        : Optional.empty();
  }

  /** Fit for a cookie. */
  String text() {
    return state + "." + nonce + "." + verifier;
  }

  /** The question with which the sign-in at the issuer began. */
  OAuth2AuthorizationRequest request(ClientRegistration client) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
        .clientId(client.getClientId())
        .redirectUri(client.getRedirectUri())
        .scopes(client.getScopes())
        .state(state)
        .attributes(
            kept -> {
              kept.put(NONCE, nonce);
              kept.put(CODE_VERIFIER, verifier);
            })
        .build();
  }

  /** Masked. */
  @Override
  public String toString() {
    return "Trip[***]";
  }
}
