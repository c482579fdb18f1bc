package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.CheckReturnValue;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.program.ApiToken;

/** The tokens of programs; of each secret the hash alone is kept. */
public interface ApiTokens {
  /**
   * Keeps a new token, and the entry of it.
   *
   * @param token without its secret
   * @param secret the hash of the secret: no secret is stored
   * @param entry what the trail keeps of it, together with it (R19)
   */
  void add(ApiToken token, TokenHash secret, AuditEntry entry);

  /**
   * {@return the token whose secret it is, where it has not expired by now}
   *
   * @param secret the hash of the secret: no secret is stored
   * @param now the present moment
   */
  Optional<ApiToken> find(TokenHash secret, Instant now);

  /**
   * {@return the token, expired or not; empty where there is none}
   *
   * @param id of the token
   */
  Optional<ApiToken> find(UUID id);

  /**
   * In the order of their identifiers, expired ones as well.
   *
   * @param practice only those of that practice, where given
   * @param page where the page begins, and how many items it holds
   * @return a page of them
   */
  Slice<ApiToken> list(Optional<OdsCode> practice, Page page);

  /**
   * Takes a token out, which holds at every server when it has returned.
   *
   * @param id of the token
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and no entry kept, where it is not there
   */
  @CheckReturnValue
  boolean revoke(UUID id, AuditEntry entry);
}
