package org.hearth.testkit.storage;

/**
 * All that Hearth asks of a storage. A test of an adapter implements it and {@link
 * StorageFactory#emptyStorage}, or {@link CoreStorageContract} and the contract of what it offers
 * besides; none of their tests may be left out.
 */
public interface StorageContract
    extends CoreStorageContract,
        SignInStorageContract,
        ImportStorageContract,
        EventStorageContract {}
