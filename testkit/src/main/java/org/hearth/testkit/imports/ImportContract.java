package org.hearth.testkit.imports;

/** All that an import keeps to, on whatever storage. */
public interface ImportContract
    extends ImportOutcomesContract,
        NoOracleImportContract,
        OneHomeImportContract,
        UnusableFileContract,
        FileFormContract,
        StrayQuotesContract,
        QuotedCellsContract,
        ColumnChoiceContract,
        AddressPartsContract,
        DamagedTextContract,
        RepeatedImportContract,
        RepeatedRowsContract,
        RowsInPlaceContract,
        RoomColumnContract,
        SameCareHomeImportContract,
        PeopleInOneFileContract,
        SamePersonImportContract {}
