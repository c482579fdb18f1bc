package org.hearth.domain.support;

import java.time.Instant;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;

/**
 * A practice asks support to reset a patient's own account (R10).
 *
 * @param practice whose staff ask
 */
public record ResetRequest(
    ResetRequestId id, AccountId account, OdsCode practice, Instant askedAt, Reason reason) {}
