package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** Names a care home by its dummy number. */
public record DummyNumberQueryJson(@Needed @Nullable String dummyNhsNumber) {}
