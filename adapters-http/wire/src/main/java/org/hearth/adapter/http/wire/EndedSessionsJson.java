package org.hearth.adapter.http.wire;

/**
 * The answer to ending the caller's other sessions.
 *
 * @param ended how many ended
 */
public record EndedSessionsJson(int ended) {}
