package org.hearth.adapter.http.server.internal.authentication;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Which tokens of an issuer open the API: those that expire, name the issuer and are meant for
 * Hearth (RFC 9068). An ID token says who signed in at a client and opens nothing: it is known by
 * its type or by the claims that it alone has.
 */
final class AccessTokens {
  private static final Set<String> TYPES = Set.of("at+jwt", "application/at+jwt", "jwt");
  private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

  private AccessTokens() {}

  static OAuth2TokenValidator<Jwt> of(URI issuer, String audience) {
    JwtTimestampValidator times = new JwtTimestampValidator();
    times.setAllowEmptyExpiryClaim(false);
    return new DelegatingOAuth2TokenValidator<>(
        times,
        new JwtIssuerValidator(issuer.toString()),
        token -> when(isMeantFor(audience, token), "The token is meant for another audience"),
        token -> when(isAccessToken(token), "The token is no access token"));
  }

  private static boolean isMeantFor(String audience, Jwt token) {
    List<String> named = token.getAudience();
    return named != null && named.contains(audience);
  }

  /** Issuers that know no {@code at+jwt} write {@code JWT}, or nothing, for every token. */
  private static boolean isAccessToken(Jwt token) {
    Object type = token.getHeaders().get("typ");
    return (type == null || TYPES.contains(type.toString().toLowerCase(Locale.ROOT)))
        && OF_ID_TOKENS.stream().noneMatch(token::hasClaim)
        && !"ID".equals(token.getClaims().get("typ"));
  }

  private static OAuth2TokenValidatorResult when(boolean valid, String otherwise) {
    return valid
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, otherwise, null));
  }
}
