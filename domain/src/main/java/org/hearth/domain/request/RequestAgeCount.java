package org.hearth.domain.request;

/**
 * How many open requests stand in one status and have one age.
 *
 * @param status of a request that is open
 * @param count at least one
 */
public record RequestAgeCount(RequestStatus status, RequestAge age, int count) {}
