package org.hearth.adapter.http.server.internal.problem;

import org.springframework.http.HttpHeaders;

/**
 * A problem as it is sent.
 *
 * @param headers with its media type
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
public record WrittenProblem(int status, HttpHeaders headers, byte[] body) {}
