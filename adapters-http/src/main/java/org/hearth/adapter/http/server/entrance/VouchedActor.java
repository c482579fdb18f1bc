package org.hearth.adapter.http.server.entrance;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.adapter.http.wire.ActorJson;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * The actor whom an issuer vouches for, by the claims of its token: {@code hearth_role} ({@code
 * practice-staff}, {@code care-home-staff}, {@code support} or {@code system}), {@code name},
 * {@code hearth_practice} (an ODS code) and {@code hearth_care_home} (an account's identifier).
 */
public final class VouchedActor {
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

  private static final int LONGEST_NAME = 300;

  private VouchedActor() {}

  /**
   * Who it is.
   *
   * @return on the left what the claims lack, in words that quote none of them
   */
  public static Either<String, Actor> of(ClaimAccessor claims) {
    @Nullable String role = claims.getClaimAsString(ROLE);
    try {
      return switch (WireNames.constant(ActorJson.Kind.class, role == null ? "" : role)) {
        case PRACTICE_STAFF -> practiceStaff(claims);
        case CARE_HOME_STAFF -> careHomeStaff(claims);
        case SUPPORT -> Either.right(new Actor.Support(name(claims)));
        case SYSTEM -> Either.right(new Actor.HearthSystem(name(claims)));
      };
    } catch (IllegalArgumentException noRole) {
      return Either.left(NO_ROLE);
    }
  }

  private static Either<String, Actor> practiceStaff(ClaimAccessor claims) {
    return OdsCode.parse(claims.getClaimAsString(PRACTICE))
        .toEither()
        .<Actor>map(practice -> new Actor.PracticeStaff(name(claims), practice))
        .mapLeft(fault -> NO_PRACTICE);
  }

  private static Either<String, Actor> careHomeStaff(ClaimAccessor claims) {
    @Nullable String home = claims.getClaimAsString(CARE_HOME);
    try {
      return home == null
          ? Either.left(NO_CARE_HOME)
          : Either.right(
              new Actor.CareHomeStaff(name(claims), new AccountId(UUID.fromString(home))));
    } catch (IllegalArgumentException noIdentifier) {
      return Either.left(NO_CARE_HOME);
    }
  }

  /** Whatever an issuer lets people call themselves, it can be kept and printed. */
  private static String name(ClaimAccessor claims) {
    @Nullable String name = claims.getClaimAsString(NAME);
    String known =
        TypedText.isEmpty(name)
            ? String.valueOf(claims.getClaimAsString("sub"))
            : String.valueOf(name);
    return known
        .substring(0, Math.min(LONGEST_NAME, known.length()))
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
