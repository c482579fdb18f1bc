package org.hearth.adapter.http.server.entrance;

import java.net.URI;
import java.util.Collection;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.web.client.RestTemplate;

/** Knows callers by tokens of an OpenID Connect issuer, whose keys it looks up when first asked. */
final class IssuedTokens implements AuthenticationProvider {
  private static final Logger LOG = LoggerFactory.getLogger(IssuedTokens.class);

  /** So many wait for an issuer that does not answer, and the other threads have other work. */
  private static final int LOOK_UPS = 4;

  private final URI issuer;
  private final String audience;
  private final Semaphore turns = new Semaphore(LOOK_UPS);
  private volatile @Nullable AuthenticationProvider known;

  IssuedTokens(URI issuer, String audience) {
    this.issuer = issuer;
    this.audience = audience;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication given) {
    try {
      return known().authenticate(given);
    } catch (AuthenticationServiceException keysNotFetched) {
      throw new UnreachableIssuer();
    }
  }

  private AuthenticationProvider known() {
    AuthenticationProvider before = known;
    if (before != null) {
      return before;
    }
    if (!turns.tryAcquire()) {
      throw new UnreachableIssuer();
    }
    try {
      JwtAuthenticationProvider found = new JwtAuthenticationProvider(decoder());
      found.setJwtAuthenticationConverter(new JwtActors());
      known = found;
      return found;
    } catch (RuntimeException notFound) {
      LOG.warn("The issuer cannot be looked up: {}", notFound.getClass().getName());
      throw new UnreachableIssuer();
    } finally {
      turns.release();
    }
  }

  private JwtDecoder decoder() {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withIssuerLocation(issuer.toString())
            .restOperations(new RestTemplate(IssuerRequests.impatient()))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer.toString()),
            new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience))));
    return decoder;
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == BearerTokenAuthenticationToken.class;
  }
}
