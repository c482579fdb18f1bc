package org.hearth.adapter.http.server.internal.authentication;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Knows callers by tokens of an OpenID Connect issuer, whose keys it looks up when first asked. */
final class IssuedTokens implements AuthenticationProvider {
  private static final Logger LOG = LoggerFactory.getLogger(IssuedTokens.class);

  /** So many wait while the issuer is looked up, and the other threads have other work. */
  private static final int MOST_WAITING = 32;

  /** Those who waited do not look up again what has just been found not to answer. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final URI issuer;
  private final String audience;
  private final JwtActors actors;
  private final Semaphore places = new Semaphore(MOST_WAITING);
  private final Object lookingUp = new Object();
  private volatile @Nullable AuthenticationProvider known;
  private long nextLookUp = System.nanoTime();

  IssuedTokens(URI issuer, String audience, JwtActors actors) {
    this.issuer = issuer;
    this.audience = audience;
    this.actors = actors;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication given) {
    try {
      return known().authenticate(given);
    } catch (AuthenticationServiceException keysNotFetched) {
      throw new UnreachableIssuer();
    } catch (AuthenticationException refused) {
      throw refused;
    } catch (StorageUnavailableException unavailable) {
      throw unavailable;
    } catch (RuntimeException nonsense) {
      LOG.warn("A token of the issuer cannot be read: {}", nonsense.getClass().getName());
      throw new InvalidBearerTokenException("The token cannot be read");
    }
  }

  private AuthenticationProvider known() {
    AuthenticationProvider before = known;
    if (before != null) {
      return before;
    }
    if (!places.tryAcquire()) {
      throw new UnreachableIssuer();
    }
    try {
      synchronized (lookingUp) {
        AuthenticationProvider meanwhile = known;
        return meanwhile == null ? lookUp() : meanwhile;
      }
    } finally {
      places.release();
    }
  }

  private AuthenticationProvider lookUp() {
    if (System.nanoTime() - nextLookUp < 0) {
      throw new UnreachableIssuer();
    }
    try {
      JwtAuthenticationProvider found = new JwtAuthenticationProvider(decoder());
      found.setJwtAuthenticationConverter(actors);
      known = found;
      return found;
    } catch (RuntimeException notFound) {
      LOG.warn("The issuer cannot be looked up: {}", notFound.getClass().getName());
      nextLookUp = System.nanoTime() + PAUSE.toNanos();
      throw new UnreachableIssuer();
    }
  }

  private JwtDecoder decoder() {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withIssuerLocation(issuer.toString())
            .restOperations(IssuerRequests.restrained())
            .validateType(false)
            .build();
    decoder.setJwtValidator(AccessTokens.of(issuer, audience));
    return decoder;
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == BearerTokenAuthenticationToken.class;
  }
}
