package org.hearth.application.port.out.audit;

/**
 * The seal of one entry.
 *
 * @param number the entry's
 * @param digest of all that the entry says, 43 characters
 */
public record Seal(long number, String digest) {}
