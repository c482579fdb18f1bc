package org.hearth.adapter.inmemory;

import org.hearth.application.storage.Storage;
import org.hearth.testkit.imports.AbandonedImportJobStory;
import org.hearth.testkit.imports.ImportJobStory;

class InMemoryImportJobTest implements ImportJobStory, AbandonedImportJobStory {
  @Override
  public Storage emptyStorage() {
    return new InMemoryStorage();
  }
}
