package org.hearth.testkit.storage;

/**
 * All that Hearth asks of a storage. A test of an adapter implements it and {@link
 * StorageFactory#emptyStorage}; none of its tests may be left out.
 */
public interface StorageContract
    extends AccountsContract,
        AccountStatesContract,
        AttemptsContract,
        AuditTrailContract,
        ChangesContract,
        DependenciesContract,
        ImportFilesContract,
        ImportJobsContract,
        KeptSessionsContract,
        LettersContract,
        LoginsContract,
        ManyChangesContract,
        PasswordLinksContract,
        ReceiptsContract,
        RequestsContract,
        ResetRequestsContract,
        UsersContract,
        WholeChangesContract,
        WritableStorageContract {}
