package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Signs in people whom an issuer has authenticated, as their organisation's accounts do. */
public interface SignInWithOidc {
  /**
   * Opens a session, which ends as those of passwords do, and with no password or address.
   *
   * @param vouchedFor who signs in, by the word of an issuer that is trusted
   * @param issuer its host, for the audit trail
   * @param browser its kind, such as Firefox on Windows; at most 40 characters
   * @return refused as {@code care-home-not-found} where the actor is of a care home that has no
   *     account, and as {@code not-allowed} where the actor does not use pages
   */
  Either<Refusal, SignedIn> signIn(Actor vouchedFor, String issuer, Optional<String> browser);

  /**
   * Opens a session from what is no browser, or none that is known.
   *
   * @param vouchedFor who signs in, by the word of an issuer that is trusted
   * @param issuer who vouches, by the address of the issuer
   * @return the session; refused as {@code not-allowed} or {@code care-home-not-found}
   */
  default Either<Refusal, SignedIn> signIn(Actor vouchedFor, String issuer) {
    return signIn(vouchedFor, issuer, Optional.empty());
  }

  /**
   * {@return whether the actor may call: staff of a care home only where the home has an account}
   * Sessions and bearer tokens of an issuer keep to the same.
   *
   * @param vouchedFor who signs in, by the word of an issuer that is trusted
   */
  boolean isKnown(Actor vouchedFor);

  /**
   * Keeps in the trail that an issuer authenticated a person without saying who they are here.
   *
   * @param issuer who vouches, by the address of the issuer
   */
  void turnAway(String issuer);
}
