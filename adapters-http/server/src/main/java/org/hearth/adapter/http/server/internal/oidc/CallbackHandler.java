package org.hearth.adapter.http.server.internal.oidc;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What is made of the issuer's answer, when it is the answer to a question of this browser. */
final class CallbackHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CallbackHandler.class);

  private CallbackHandler() {}

  static Either<LoginFailure, ClaimAccessor> proven(
      KnownIssuer issuer, AuthorizationState state, HttpServletRequest request) {
    try {
      Authentication proven =
          Objects.requireNonNull(
              issuer
                  .proofs()
                  .authenticate(
                      new OAuth2LoginAuthenticationToken(
                          issuer.client(),
                          new OAuth2AuthorizationExchange(
                              state.request(issuer.client()), answer(issuer, state, request)))));
      return Either.right(((OidcUser) Objects.requireNonNull(proven.getPrincipal())).getIdToken());
    } catch (AuthenticationException unproven) {
      LoginFailure fault = fault(unproven);
      if (fault != LoginFailure.CANCELLED) {
        LOG.warn("The issuer's answer authenticates no user: {}", code(unproven));
      }
      return Either.left(fault);
    }
  }

  private static OAuth2AuthorizationResponse answer(
      KnownIssuer issuer, AuthorizationState state, HttpServletRequest request) {
    Optional<String> code = CallbackParameters.idempotentCalls(request, "code");
    OAuth2AuthorizationResponse.Builder answer =
        code.map(OAuth2AuthorizationResponse::success)
            .orElseGet(
                () ->
                    OAuth2AuthorizationResponse.error(
                        CallbackParameters.idempotentCalls(request, "error")
                            .orElse(OAuth2ErrorCodes.INVALID_REQUEST)));
    return answer
        .redirectUri(Objects.requireNonNull(issuer.client().getRedirectUri()))
        .state(state.state())
        .build();
  }

  private static LoginFailure fault(AuthenticationException unproven) {
    if (code(unproven).equals(OAuth2ErrorCodes.ACCESS_DENIED)) {
      return LoginFailure.CANCELLED;
    }
    for (Throwable cause = unproven; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return LoginFailure.UNREACHABLE;
      }
    }
    return LoginFailure.UNPROVEN;
  }

  /** As it may be logged: what comes by way of a browser may hold anything. */
  private static String code(AuthenticationException unproven) {
    String code =
        unproven instanceof OAuth2AuthenticationException known
            ? known.getError().getErrorCode()
            : "";
    return code.matches("[a-z_]{1,40}") ? code : "(unknown)";
  }
}
