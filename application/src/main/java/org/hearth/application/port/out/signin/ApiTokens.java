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
  void add(ApiToken token, TokenHash secret, AuditEntry entry);

  /** The token whose secret it is, where it has not expired by now. */
  Optional<ApiToken> find(TokenHash secret, Instant now);

  Optional<ApiToken> find(UUID id);

  /**
   * In the order of their identifiers, expired ones as well.
   *
   * @param practice only those of that practice, where given
   */
  Slice<ApiToken> list(Optional<OdsCode> practice, Page page);

  /**
   * Takes a token out, which holds at every server when it has returned.
   *
   * @return false, and no entry kept, where it is not there
   */
  @CheckReturnValue
  boolean revoke(UUID id, AuditEntry entry);
}
