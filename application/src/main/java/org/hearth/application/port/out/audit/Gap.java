package org.hearth.application.port.out.audit;

import java.time.Instant;

/**
 * Numbers below those that were sealed and of which there was no entry yet: their transactions
 * commit late, or never.
 *
 * @param seenAt when they were passed over
 */
public record Gap(Numbers numbers, Instant seenAt) {}
