package org.hearth.testkit.storage;

/**
 * All that Hearth asks of a storage. A test of an adapter implements it and {@link
 * StorageFactory#emptyStorage}; none of its tests may be left out.
 */
public interface StorageContract
    extends AccountsContract,
        AccountStatesContract,
        AuditTrailContract,
        ChangesContract,
        DependenciesContract,
        ImportFilesContract,
        ImportJobsContract,
        ManyChangesContract,
        ReceiptsContract,
        RequestsContract,
        ResetRequestsContract,
        UsersContract,
        WholeChangesContract {}
