package org.hearth.adapter.http.server.entrance;

import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.wire.ActorJson;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * The actor that another issuer's token names: {@code hearth_role} ({@code practice-staff}, {@code
 * care-home-staff}, {@code support} or {@code system}), {@code name}, {@code hearth_practice} (an
 * ODS code) and {@code hearth_care_home} (an account's identifier).
 */
final class JwtActors implements Converter<Jwt, AbstractAuthenticationToken> {
  static final String ROLE = "hearth_role";
  static final String PRACTICE = "hearth_practice";
  static final String CARE_HOME = "hearth_care_home";
  static final String NAME = "name";

  private static final int LONGEST_NAME = 300;

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    return new SignedInActor(
        actor(token)
            .orElseThrow(
                () -> new InvalidBearerTokenException("The token names nobody known to Hearth")));
  }

  private static Optional<Actor> actor(Jwt token) {
    @Nullable String role = token.getClaimAsString(ROLE);
    String name = name(token);
    if (role == null) {
      return Optional.empty();
    }
    try {
      return switch (WireNames.constant(ActorJson.Kind.class, role)) {
        case PRACTICE_STAFF ->
            OdsCode.parse(token.getClaimAsString(PRACTICE))
                .toJavaOptional()
                .map(practice -> new Actor.PracticeStaff(name, practice));
        case CARE_HOME_STAFF ->
            Optional.ofNullable(token.getClaimAsString(CARE_HOME))
                .map(home -> new Actor.CareHomeStaff(name, new AccountId(UUID.fromString(home))));
        case SUPPORT -> Optional.of(new Actor.Support(name));
        case SYSTEM -> Optional.of(new Actor.HearthSystem(name));
      };
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static String name(Jwt token) {
    @Nullable String name = token.getClaimAsString(NAME);
    String known = name == null || name.isBlank() ? String.valueOf(token.getSubject()) : name;
    return known.length() > LONGEST_NAME ? known.substring(0, LONGEST_NAME) : known;
  }
}
