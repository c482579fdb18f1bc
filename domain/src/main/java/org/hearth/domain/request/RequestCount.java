package org.hearth.domain.request;

import java.time.Instant;
import org.hearth.domain.account.AccountId;

/**
 * How many requests of a patient stand in one status.
 *
 * @param count at least one
 * @param changedAt when the last of them was submitted, answered or moved on
 */
public record RequestCount(AccountId patient, RequestStatus status, int count, Instant changedAt) {}
