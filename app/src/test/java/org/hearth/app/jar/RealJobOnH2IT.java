package org.hearth.app.jar;

import java.nio.file.Path;

class RealJobOnH2IT extends RealJobStory {
  @Override
  Site site(Path emptyFolder) {
    return new H2Site(emptyFolder);
  }
}
