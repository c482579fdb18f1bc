package org.hearth.application.decision;

import org.hearth.application.storage.Change;

/**
 * What a use case would answer, and what must be kept for the answer to be true.
 *
 * @param <T> the answer
 */
public record Decision<T>(T answer, Change change) {}
