package org.hearth.adapter.http.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The session before the present one.
 *
 * @param begunAt when it began; missing where none is known
 */
public record PreviousSessionJson(@Nullable Instant begunAt) {}
