package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.imports.AbandonedImportJobStory;
import org.hearth.testkit.imports.ClosedHomeJobStory;
import org.hearth.testkit.imports.ConfirmedImportJobStory;
import org.hearth.testkit.imports.ImportJobStory;
import org.hearth.testkit.imports.ImportLimitsStory;
import org.hearth.testkit.imports.ImportsWithAResultJobStory;
import org.hearth.testkit.imports.NamedColumnsJobStory;
import org.hearth.testkit.imports.ResultFileJobStory;

class JpaImportJobOnH2Test
    implements ImportJobStory,
        ImportLimitsStory,
        AbandonedImportJobStory,
        ClosedHomeJobStory,
        ConfirmedImportJobStory,
        ImportsWithAResultJobStory,
        NamedColumnsJobStory,
        ResultFileJobStory {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.H2.empty();
  }
}
