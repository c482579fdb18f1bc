package org.hearth.domain.support;

import java.util.UUID;

/** Identifies a request to support for a reset. */
public record ResetRequestId(UUID value) {}
