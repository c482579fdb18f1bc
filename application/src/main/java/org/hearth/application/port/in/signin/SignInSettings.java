package org.hearth.application.port.in.signin;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.hearth.domain.login.Login;
import org.hearth.domain.user.Role;

/**
 * What an installation decides about signing in.
 *
 * @param publicAddress where users find the server, such as {@code https://hearth.example}
 * @param sessionLasts from signing in
 * @param sessionIdles for how long a session may go unused
 * @param invitationLasts how long the link to a first password works
 * @param linkLasts how long a link works that was asked for
 * @param secondFactor who needs one
 */
public record SignInSettings(
    URI publicAddress,
    Duration sessionLasts,
    Duration sessionIdles,
    Duration invitationLasts,
    Duration linkLasts,
    SecondFactorSettings secondFactor) {

  /**
   * {@return a shift of 12 hours with 30 minutes unused, 3 days for an invitation, 1 hour for a
   * link that was asked for}
   *
   * @param publicAddress where users find the server, for the links in e-mails
   */
  public static SignInSettings standard(URI publicAddress) {
    return new SignInSettings(
        publicAddress,
        Duration.ofHours(12),
        Duration.ofMinutes(30),
        Duration.ofHours(72),
        Duration.ofHours(1),
        SecondFactorSettings.CHOSEN);
  }

  /**
   * {@return the same, with sessions of other lengths}
   *
   * @param lasts from the sign-in
   * @param idles from the last use
   */
  public SignInSettings withSessions(Duration lasts, Duration idles) {
    return new SignInSettings(
        publicAddress, lasts, idles, invitationLasts, linkLasts, secondFactor);
  }

  /**
   * {@return the same, with second factors as these settings say}
   *
   * @param other who has to have one, and how secrets are kept
   */
  public SignInSettings with(SecondFactorSettings other) {
    return new SignInSettings(
        publicAddress, sessionLasts, sessionIdles, invitationLasts, linkLasts, other);
  }

  /**
   * {@return where a password is chosen}
   *
   * @param token as it was sent
   */
  public String linkTo(String token) {
    return page("choose-password", token);
  }

  /**
   * {@return where the old address answers a change of address}
   *
   * @param token as it was sent
   */
  public String linkToAddressChange(String token) {
    return page("address-change", token);
  }

  private String page(String name, String token) {
    return publicAddress.toString().replaceAll("/+$", "") + "/" + name + "?link=" + token;
  }

  /**
   * What an installation decides about second factors.
   *
   * @param key what the secrets are encrypted with in the storage; empty where they are not
   */
  public record SecondFactorSettings(SecondFactorPolicy policy, Optional<String> key) {
    /** For those who choose it, and not encrypted. */
    public static final SecondFactorSettings CHOSEN =
        new SecondFactorSettings(SecondFactorPolicy.OPTIONAL, Optional.empty());

    /** Without the key. */
    @Override
    public String toString() {
      return "SecondFactorSettings[" + policy + "]";
    }

    /** Whose login needs a second factor. Every login may have one. */
    public enum SecondFactorPolicy {
      /** Each user decides. */
      OPTIONAL,
      /**
       * Support, who see every practice, and administrators of a practice need one; others decide.
       */
      COMPULSORY;

      /**
       * {@return whether the login has to have a second factor}
       *
       * @param login a user's or a home's
       */
      public boolean demands(Login login) {
        return this == COMPULSORY
            && login instanceof Login.OfUser of
            && (of.user().role() instanceof Role.SupportTeam
                || (of.user().role() instanceof Role.StaffOf staff && staff.administrator()));
      }
    }
  }
}
