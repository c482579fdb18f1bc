package org.hearth.domain.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;

/**
 * What every event has.
 *
 * @param id the event's own, the same each time it is delivered
 * @param at when it happened, to the microsecond
 * @param account whose events are delivered in their order
 * @param practice that it concerns; empty where it concerns each practice of a care home
 */
public record EventHeader(UUID id, Instant at, AccountId account, Optional<OdsCode> practice) {}
