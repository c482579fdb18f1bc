package org.hearth.adapter.http.server.internal.oidc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.adapter.http.server.ClientOfIssuer;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * An issuer that has been looked up.
 *
 * @param client Hearth as the issuer's client
 * @param proofs takes a code to the issuer, and checks the ID token that is given for it
 */
record KnownIssuer(ClientRegistration client, AuthenticationProvider proofs) {
  /**
   * @throws IllegalStateException where another issuer answers at the address
   */
  static KnownIssuer lookUp(URI issuer, ClientOfIssuer known, URI comeBackTo) {
    IssuerCalls calls = new IssuerCalls();
    Map<String, Object> metadata = calls.metadata(issuer);
    if (!issuer.toString().equals(metadata.get("issuer"))) {
      throw new IllegalStateException("The metadata is another issuer's");
    }
    ClientRegistration client =
        ClientRegistrations.fromOidcConfiguration(metadata)
            .registrationId("issuer")
            .clientId(known.id())
            .clientSecret(known.secret())
            .redirectUri(comeBackTo.toString())
            .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
            .build();
    return new KnownIssuer(client, proofs(calls, client));
  }

  /** The ID token says all that is asked, so that no further information is fetched. */
  private static AuthenticationProvider proofs(IssuerCalls calls, ClientRegistration client) {
    OidcAuthorizationCodeAuthenticationProvider proofs =
        new OidcAuthorizationCodeAuthenticationProvider(
            calls.tokens(), user -> new DefaultOidcUser(List.of(), user.getIdToken()));
    JwtDecoder idTokens = idTokens(calls, client);
    proofs.setJwtDecoderFactory(asked -> idTokens);
    return proofs;
  }

  /** Signed with any of the issuer's keys, whatever their algorithm, as bearer tokens are. */
  private static JwtDecoder idTokens(IssuerCalls calls, ClientRegistration client) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(
                Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()))
            .restOperations(calls.keys())
            .discoverJwsAlgorithms()
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    return decoder;
  }
}
