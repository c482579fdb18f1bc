package org.hearth.testkit.storage;

import org.hearth.testkit.audit.FloodingTheTrailStory;
import org.hearth.testkit.audit.ForgettingTheTrailStory;
import org.hearth.testkit.audit.NoEntryIsLostStory;
import org.hearth.testkit.audit.SealingWhileOthersWriteStory;
import org.hearth.testkit.audit.VerifyingTheSealsStory;
import org.hearth.testkit.audit.VerifyingTheTrailStory;

/**
 * What Hearth asks of every storage: accounts and links, requests and the audit trail. What is kept
 * is kept whole or not at all; none of it needs a savepoint.
 */
public interface CoreStorageContract
    extends AccountsContract,
        AccountStatesContract,
        AuditSealsContract,
        AuditTrailContract,
        ChangeStoreContract,
        ClosingContract,
        DependenciesContract,
        ErasureContract,
        FloodingTheTrailStory,
        ForgettingTheTrailStory,
        IdempotencyRecordsContract,
        ManyChangesContract,
        NewestEntriesContract,
        NoEntryIsLostStory,
        RequestsContract,
        RequestListsContract,
        ResetRequestsContract,
        SealingWhileOthersWriteStory,
        VerifyingTheSealsStory,
        VerifyingTheTrailStory,
        WholeChangesContract,
        WritableStorageContract {}
