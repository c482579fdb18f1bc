package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.imports.ImportJobContract;

class JpaImportJobOnH2Test implements ImportJobContract {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.H2.empty();
  }
}
