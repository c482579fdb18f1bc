package org.hearth.adapter.http.wire;

import java.util.UUID;

/**
 * A person was erased.
 *
 * @param accountId under which the trail, and requests without their texts, stay
 */
public record ErasedJson(UUID accountId) {}
