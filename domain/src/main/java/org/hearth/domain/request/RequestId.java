package org.hearth.domain.request;

import java.util.UUID;

/** Identifies a request. */
public record RequestId(UUID value) {}
