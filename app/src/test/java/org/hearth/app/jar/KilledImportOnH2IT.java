package org.hearth.app.jar;

import java.nio.file.Path;

class KilledImportOnH2IT extends KilledImportStory {
  @Override
  Site site(Path emptyFolder) {
    return new H2Site(emptyFolder);
  }
}
