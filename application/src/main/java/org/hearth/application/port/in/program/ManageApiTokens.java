package org.hearth.application.port.in.program;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Tokens by which programs call the API, for one practice each. An administrator manages those of
 * the own practice, support those of any (R18). Refused as {@code not-allowed} or {@code invalid}.
 */
public interface ManageApiTokens {
  /**
   * Makes a token. Its secret is shown this once.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param form as typed
   * @return the token with its secret; refused as {@code invalid} or {@code not-allowed}
   */
  Either<Refusal, NewToken> make(Actor actor, TokenForm form);

  /**
   * {@return tokens of the actor's practice, for support of all; refused as {@code not-allowed}}
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param page where the page begins, and how many items it holds
   */
  Either<Refusal, Slice<ApiToken>> list(Actor actor, Page page);

  /**
   * The program is known by the token no more, at once.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param token the token, by its identifier
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return what it was; refused as {@code token-not-found}, too
   */
  Either<Refusal, ApiToken> revoke(Actor actor, UUID token, @Nullable String reason);

  /**
   * A token to be: text, as it came.
   *
   * @param name of the program, 1 to 100 characters
   * @param practice the ODS code of the practice that it works for
   * @param scopes names of {@link org.hearth.domain.program.Scope}, in any case
   * @param days until it expires, 1 to 366; 90 where missing
   */
  record TokenForm(
      @Nullable String name,
      @Nullable String practice,
      List<String> scopes,
      Optional<Integer> days) {
    /**
     * Keeps a copy of the scopes.
     *
     * @param name of the program, 1 to 100 characters
     * @param practice the ODS code of the practice that it works for
     * @param scopes names of {@link org.hearth.domain.program.Scope}, in any case
     * @param days until it expires, 1 to 366; 90 where missing
     */
    public TokenForm {
      scopes = List.copyOf(scopes);
    }
  }

  /**
   * A token with its secret.
   *
   * @param secret to be sent as {@code Authorization: Bearer}; it is not kept
   */
  record NewToken(ApiToken token, String secret) {
    /** Masked. */
    @Override
    public String toString() {
      return "NewToken[***]";
    }
  }
}
