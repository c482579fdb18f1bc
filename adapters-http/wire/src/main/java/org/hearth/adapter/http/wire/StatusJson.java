package org.hearth.adapter.http.wire;

import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/** How far a request has come now. */
public record StatusJson(@Needed @Nullable RequestStatus status) {}
