package org.hearth.application.port.out.signin;

import java.time.Instant;

/**
 * How often something was tried.
 *
 * @param count attempts so far
 * @param openAt when it may be tried again
 * @param forgetAt when it counts no more
 */
public record AttemptCount(int count, Instant openAt, Instant forgetAt) {}
