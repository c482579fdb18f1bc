package org.hearth.testkit.imports;

/** All that import jobs keep to, on a storage that offers them. */
public interface ImportJobContract
    extends ImportJobStory,
        ImportLimitsStory,
        ImportsWithAResultJobStory,
        AbandonedImportJobStory,
        ClosedHomeJobStory,
        ConfirmedImportJobStory,
        NamedColumnsJobStory,
        ResultFileJobStory {}
