package org.hearth.application.internal.usecase;

import org.hearth.application.port.out.ChangeSet;

/**
 * What a use case would answer, and what must be kept for the answer to be true.
 *
 * @param <T> the answer
 */
public record Outcome<T>(T answer, ChangeSet change) {}
