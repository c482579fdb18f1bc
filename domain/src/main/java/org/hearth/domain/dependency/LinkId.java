package org.hearth.domain.dependency;

import java.util.UUID;

/** Identifies a dependency link. */
public record LinkId(UUID value) {}
