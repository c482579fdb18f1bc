package org.hearth.adapter.http.wire;

/**
 * What became of other sessions.
 *
 * @param ended how many ended
 */
public record EndedSessionsJson(int ended) {}
