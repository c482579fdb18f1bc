package org.hearth.application.internal.job;

import java.time.Duration;

/**
 * A job that is carried out again and again, by any number of processes.
 *
 * @param first how long after the start; none is in a hurry then, when callers are
 * @param pause between its end and its next beginning
 */
record Job(String name, Duration first, Duration pause, Runnable work) {}
