package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.application.port.in.program.ManageApiTokens.NewToken;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.program.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The token of a program.
 *
 * @param practice ODS code of the practice that it works for
 * @param secret to send as {@code Authorization: Bearer}; answered once, when the token is made
 */
public record ApiTokenJson(
    UUID id,
    String name,
    String practice,
    List<Scope> scopes,
    Instant madeAt,
    Instant expiresAt,
    @Nullable String secret) {

  /**
   * {@return it as JSON}
   *
   * @param token without its secret
   */
  public static ApiTokenJson of(ApiToken token) {
    return of(token, null);
  }

  /**
   * {@return it as JSON}
   *
   * @param made with its secret, which is told this once
   */
  public static ApiTokenJson of(NewToken made) {
    return of(made.token(), made.secret());
  }

  private static ApiTokenJson of(ApiToken token, @Nullable String secret) {
    return new ApiTokenJson(
        token.id(),
        token.name(),
        token.practice().text(),
        token.scopes().stream().sorted().toList(),
        token.madeAt(),
        token.expiresAt(),
        secret);
  }

  /** {@return the token, without its secret} */
  public ApiToken toToken() {
    return new ApiToken(id, name, new OdsCode(practice), Set.copyOf(scopes), madeAt, expiresAt);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "ApiTokenJson[***]";
  }
}
