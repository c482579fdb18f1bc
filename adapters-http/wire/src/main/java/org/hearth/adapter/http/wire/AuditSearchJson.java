package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are wanted; what is missing does not narrow them.
 *
 * @param subject the account that something was done on; support may leave it out
 * @param practice ODS code of the practice whose staff acted
 * @param actor who exactly acted, as {@code actorId} of entries says
 * @param from entries at that moment or after it
 * @param until entries before that moment
 */
public record AuditSearchJson(
    @Nullable UUID subject,
    @Nullable String practice,
    @Nullable AuditAction action,
    @Nullable String actor,
    @Nullable Instant from,
    @Nullable Instant until) {

  /**
   * {@return the filter}
   *
   * @param read the practice, as it was read from its text
   */
  public AuditFilter toFilter(Optional<OdsCode> read) {
    return new AuditFilter(
        Optional.ofNullable(subject).map(AccountId::new),
        read,
        Optional.ofNullable(action),
        Optional.ofNullable(actor),
        Optional.ofNullable(from),
        Optional.ofNullable(until));
  }

  /**
   * {@return it as JSON}
   *
   * @param filter what is looked for
   */
  public static AuditSearchJson of(AuditFilter filter) {
    return new AuditSearchJson(
        filter.subject().map(AccountId::value).orElse(null),
        filter.practice().map(OdsCode::text).orElse(null),
        filter.action().orElse(null),
        filter.actor().orElse(null),
        filter.from().orElse(null),
        filter.until().orElse(null));
  }

  /** Masked: the actor may be personal. */
  @Override
  public String toString() {
    return "AuditSearchJson[***]";
  }
}
