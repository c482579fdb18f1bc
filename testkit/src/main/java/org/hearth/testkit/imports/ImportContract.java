package org.hearth.testkit.imports;

/** All that an import keeps to, on whatever storage. */
public interface ImportContract
    extends ImportOutcomesContract,
        OneHomeImportContract,
        UnusableFileContract,
        RepeatedImportContract,
        RowsInPlaceContract,
        SameCareHomeImportContract,
        SamePersonImportContract {}
