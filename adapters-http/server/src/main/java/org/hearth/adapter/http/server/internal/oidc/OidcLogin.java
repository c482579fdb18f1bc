package org.hearth.adapter.http.server.internal.oidc;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.cookie.Cookies;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Knows people by the accounts that they have with an issuer, where one is set up for it. */
public final class OidcLogin {
  /** Where the issuer sends people back to. */
  public static final String COME_BACK = "/sign-in/callback";

  private final Optional<Issuer> issuer;
  private final AuthorizationCookie cookie;
  private final String host;

  private OidcLogin(Optional<Issuer> issuer, AuthorizationCookie cookie, String host) {
    this.issuer = issuer;
    this.cookie = cookie;
    this.host = host;
  }

  /**
   * As the server is set up.
   *
   * @param publicAddress where users find the server; what a request says of that is not trusted
   */
  public static OidcLogin of(ServerOptions options, URI publicAddress, Cookies cookies) {
    URI comeBackTo = URI.create(publicAddress.toString().replaceAll("/+$", "") + COME_BACK);
    return new OidcLogin(
        options
            .client()
            .flatMap(
                client -> options.issuer().map(address -> new Issuer(address, client, comeBackTo))),
        new AuthorizationCookie(cookies),
        options.issuer().map(URI::getHost).orElse(""));
  }

  public boolean areTaken() {
    return issuer.isPresent();
  }

  /** The issuer's, as the audit trail names it. */
  public String host() {
    return host;
  }

  /** The redirect that starts a sign-in at the issuer. */
  public Either<LoginFailure, AuthorizationRedirect> leave(HttpServletRequest request) {
    return ask(known -> Either.right(AuthorizationRedirect.of(known.client(), cookie, request)));
  }

  /**
   * What the issuer says of a person who comes back from it; the sign-in at the issuer cannot be
   * used again.
   */
  public Either<LoginFailure, ClaimAccessor> comeBack(HttpServletRequest request) {
    return cookie
        .read(request)
        .filter(
            state ->
                Optional.of(state.state())
                    .equals(CallbackParameters.idempotentCalls(request, "state")))
        .<Either<LoginFailure, ClaimAccessor>>map(
            state -> ask(known -> CallbackHandler.proven(known, state, request)))
        .orElse(Either.left(LoginFailure.LOST));
  }

  /** Forgets the sign-in at the issuer. */
  public ResponseCookie forgotten() {
    return cookie.none();
  }

  private <T> Either<LoginFailure, T> ask(Function<KnownIssuer, Either<LoginFailure, T>> work) {
    return issuer.map(known -> known.ask(work)).orElse(Either.left(LoginFailure.UNREACHABLE));
  }
}
