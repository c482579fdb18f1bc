package org.hearth.adapter.http.wire;

import java.time.LocalDate;
import org.hearth.domain.dependency.EndReason;
import org.jspecify.annotations.Nullable;

/**
 * Why a dependency ends, and when.
 *
 * @param on the first day on which it holds no more
 */
public record EndJson(@Needed @Nullable EndReason reason, @Needed @Nullable LocalDate on) {}
