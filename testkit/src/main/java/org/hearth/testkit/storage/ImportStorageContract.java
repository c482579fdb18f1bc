package org.hearth.testkit.storage;

/**
 * What Hearth asks of a storage that offers import jobs ({@code Storage.imports}). What is kept is
 * kept whole or not at all; none of it needs a savepoint.
 */
public interface ImportStorageContract
    extends ForgettingContract, ImportFilesContract, ImportHistoryContract, ImportJobsContract {}
