package org.hearth.application.port.out.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * That a worker has an import to itself for a while.
 *
 * @param id the lease's own: a worker that claims an import anew has another
 * @param until the moment from which others may claim it
 */
public record Lease(UUID id, Instant until) {}
