package org.hearth.adapter.http.wire;

import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/** The new status of a request. */
public record StatusJson(@Needed @Nullable RequestStatus status) {}
