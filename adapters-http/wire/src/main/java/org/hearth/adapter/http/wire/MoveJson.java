package org.hearth.adapter.http.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account of the care home that a resident moves to. */
public record MoveJson(@Needed @Nullable UUID toCareHome) {}
