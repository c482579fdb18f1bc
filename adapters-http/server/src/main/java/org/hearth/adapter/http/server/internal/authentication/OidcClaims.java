package org.hearth.adapter.http.server.internal.authentication;

import io.vavr.control.Either;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.adapter.http.wire.ActorJson;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * The actor whom an issuer has authenticated, by the claims of its token: {@code hearth_role}
 * ({@code practice-staff}, {@code care-home-staff}, {@code support} or {@code system}), {@code
 * name}, {@code hearth_practice} (an ODS code) and {@code hearth_care_home} (an account's
 * identifier).
 */
public final class OidcClaims {
  static final String ROLE = "hearth_role";
  static final String PRACTICE = "hearth_practice";
  static final String CARE_HOME = "hearth_care_home";
  static final String NAME = "name";

  /** What an administrator has to mend, by the claim. */
  public static final String NO_ROLE =
      "The claim " + ROLE + " must be practice-staff, care-home-staff or support.";

  public static final String NO_PRACTICE =
      "The claim " + PRACTICE + " must be the ODS code of a practice.";
  public static final String NO_CARE_HOME =
      "The claim " + CARE_HOME + " must be the identifier of a care home's account.";

  public static final String NO_NAME = "The claim " + NAME + " must say who it is.";

  private static final int LONGEST_NAME = 300;

  private OidcClaims() {}

  /**
   * Who it is.
   *
   * @return on the left what the claims lack, in words that quote none of them
   */
  public static Either<String, Actor> of(ClaimAccessor claims) {
    @Nullable String role = text(claims, ROLE);
    @Nullable String name =
        Stream.of(NAME, "sub")
            .map(claim -> name(claims, claim))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (name == null) {
      return Either.left(NO_NAME);
    }
    try {
      return actor(WireNames.constant(ActorJson.Kind.class, role == null ? "" : role), claims, name)
          .map(actor -> actor.identifiedBy(identity(claims)));
    } catch (IllegalArgumentException noRole) {
      return Either.left(NO_ROLE);
    }
  }

  private static Either<String, Actor> actor(
      ActorJson.Kind role, ClaimAccessor claims, String name) {
    return switch (role) {
      case PRACTICE_STAFF -> practiceStaff(claims, name);
      case CARE_HOME_STAFF -> careHomeStaff(claims, name);
      case SUPPORT -> Either.right(new Actor.Support(name));
      case SYSTEM -> Either.right(new Actor.HearthSystem(name));
    };
  }

  /** The issuer and its subject, which stays the same person's; a name does not. */
  private static Optional<Identity> identity(ClaimAccessor claims) {
    @Nullable String issuer = claims.getClaimAsString("iss");
    @Nullable String subject = text(claims, "sub");
    return issuer == null || subject == null || subject.isBlank()
        ? Optional.empty()
        : Optional.of(issuer + " " + subject)
            .filter(id -> id.length() <= LONGEST_NAME)
            .map(Identity::of);
  }

  private static Either<String, Actor> practiceStaff(ClaimAccessor claims, String name) {
    return OdsCode.parse(text(claims, PRACTICE))
        .toEither()
        .<Actor>map(practice -> new Actor.PracticeStaff(name, practice))
        .mapLeft(fault -> NO_PRACTICE);
  }

  private static Either<String, Actor> careHomeStaff(ClaimAccessor claims, String name) {
    @Nullable String home = text(claims, CARE_HOME);
    try {
      return home == null
          ? Either.left(NO_CARE_HOME)
          : Either.right(new Actor.CareHomeStaff(name, new AccountId(UUID.fromString(home))));
    } catch (IllegalArgumentException noIdentifier) {
      return Either.left(NO_CARE_HOME);
    }
  }

  /** A claim that is text; a value of another type is not a name. */
  private static @Nullable String text(ClaimAccessor claims, String claim) {
    return claims.getClaims().get(claim) instanceof String text ? text : null;
  }

  /**
   * Removes from a name of the issuer what cannot be stored or printed; empty where nothing is
   * left.
   */
  private static @Nullable String name(ClaimAccessor claims, String claim) {
    @Nullable String given = text(claims, claim);
    if (given == null) {
      return null;
    }
    String name =
        given
            .substring(0, Math.min(LONGEST_NAME, given.length()))
            .codePoints()
            .filter(OidcClaims::isVisible)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return TypedText.isEmpty(name) || name.equalsIgnoreCase("null") ? null : name;
  }

  /** Neither a control nor a mark that shows nothing or turns the text round. */
  private static boolean isVisible(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }
}
