package org.hearth.adapter.http.server.organisation;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.cookie.Cookies;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Knows people by the accounts that they have with an issuer, where one is set up for it. */
public final class OrganisationAccounts {
  /** Where the issuer sends people back to. */
  public static final String COME_BACK = "/sign-in/callback";

  private final Optional<Issuer> issuer;
  private final TripCookie cookie;
  private final String host;

  private OrganisationAccounts(Optional<Issuer> issuer, TripCookie cookie, String host) {
    this.issuer = issuer;
    this.cookie = cookie;
    this.host = host;
  }

  /**
   * As the server is set up.
   *
   * @param publicAddress where users find the server; what a request says of that is not trusted
   */
  public static OrganisationAccounts of(ServerOptions options, URI publicAddress, Cookies cookies) {
    URI comeBackTo = URI.create(publicAddress.toString().replaceAll("/+$", "") + COME_BACK);
    return new OrganisationAccounts(
        options
            .client()
            .flatMap(
                client -> options.issuer().map(address -> new Issuer(address, client, comeBackTo))),
        new TripCookie(cookies),
        options.issuer().map(URI::getHost).orElse(""));
  }

  public boolean areTaken() {
    return issuer.isPresent();
  }

  /** The issuer's, as the audit trail names it. */
  public String host() {
    return host;
  }

  /** Sends somebody to the issuer. */
  public Either<TripFault, Departure> leave(HttpServletRequest request) {
    return ask(known -> Either.right(Departure.of(known.client(), cookie, request)));
  }

  /** What the issuer says of somebody who comes back from it; the trip cannot be used again. */
  public Either<TripFault, ClaimAccessor> comeBack(HttpServletRequest request) {
    return cookie
        .read(request)
        .filter(trip -> Optional.of(trip.state()).equals(Answered.once(request, "state")))
        .<Either<TripFault, ClaimAccessor>>map(
            trip -> ask(known -> Arrivals.proven(known, trip, request)))
        .orElse(Either.left(TripFault.LOST));
  }

  /** Forgets the trip. */
  public ResponseCookie forgotten() {
    return cookie.none();
  }

  private <T> Either<TripFault, T> ask(Function<KnownIssuer, Either<TripFault, T>> work) {
    return issuer.map(known -> known.ask(work)).orElse(Either.left(TripFault.UNREACHABLE));
  }
}
