package org.hearth.testkit.storage;

import org.hearth.testkit.audit.FloodingTheTrailStory;
import org.hearth.testkit.audit.ForgettingTheTrailStory;
import org.hearth.testkit.audit.NoEntryIsLostStory;
import org.hearth.testkit.audit.SealingWhileOthersWriteStory;
import org.hearth.testkit.audit.VerifyingTheSealsStory;
import org.hearth.testkit.audit.VerifyingTheTrailStory;

/**
 * All that Hearth asks of a storage. A test of an adapter implements it and {@link
 * StorageFactory#emptyStorage}; none of its tests may be left out.
 */
public interface StorageContract
    extends AccountsContract,
        AccountStatesContract,
        AttemptsContract,
        AuditSealsContract,
        AuditTrailContract,
        ChangeStoreContract,
        DependenciesContract,
        ErasureContract,
        FloodingTheTrailStory,
        ForgettingTheTrailStory,
        HomePersonsContract,
        ForgettingContract,
        ImportFilesContract,
        ImportJobsContract,
        SessionStoreContract,
        NotificationOutboxContract,
        LoginsContract,
        ManyChangesContract,
        NoEntryIsLostStory,
        PasswordLinksContract,
        OwnSessionsContract,
        IdempotencyRecordsContract,
        RequestsContract,
        ResetRequestsContract,
        SealingWhileOthersWriteStory,
        SecondFactorsContract,
        UsersContract,
        VerifyingTheSealsStory,
        VerifyingTheTrailStory,
        WholeChangesContract,
        WritableStorageContract {}
