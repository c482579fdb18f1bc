package org.hearth.application.port.out.audit;

/**
 * Where a chain ends.
 *
 * @param sequence of its last entry
 * @param hash of its last block
 */
public record ChainHead(String chain, long sequence, String hash) {}
