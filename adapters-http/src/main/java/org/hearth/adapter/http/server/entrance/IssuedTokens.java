package org.hearth.adapter.http.server.entrance;

import java.net.URI;
import java.util.Collection;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Knows callers by tokens of an OpenID Connect issuer, whose keys it looks up when first asked. */
final class IssuedTokens {
  private IssuedTokens() {}

  static AuthenticationProvider of(URI issuer, String audience) {
    JwtAuthenticationProvider provider =
        new JwtAuthenticationProvider(new SupplierJwtDecoder(() -> decoder(issuer, audience)));
    provider.setJwtAuthenticationConverter(new JwtActors());
    return provider;
  }

  private static JwtDecoder decoder(URI issuer, String audience) {
    NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer.toString());
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer.toString()),
            new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience))));
    return decoder;
  }
}
