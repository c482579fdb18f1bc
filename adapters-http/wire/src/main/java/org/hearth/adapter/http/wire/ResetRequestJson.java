package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;

/**
 * A practice asks support to reset a patient's own account.
 *
 * @param practice ODS code of the practice that asks
 */
public record ResetRequestJson(
    UUID id, UUID accountId, String practice, Instant askedAt, String reason) {
  /**
   * {@return it as JSON}
   *
   * @param request whose account waits, and why
   */
  public static ResetRequestJson of(ResetRequest request) {
    return new ResetRequestJson(
        request.id().value(),
        request.account().value(),
        request.practice().text(),
        request.askedAt(),
        request.reason().text());
  }

  /** {@return what waits for support} */
  public ResetRequest toResetRequest() {
    return new ResetRequest(
        new ResetRequestId(id),
        new AccountId(accountId),
        new OdsCode(practice),
        askedAt,
        new Reason(reason));
  }

  /** Without the reason, which may name a person. */
  @Override
  public String toString() {
    return "ResetRequestJson[" + id + "]";
  }
}
