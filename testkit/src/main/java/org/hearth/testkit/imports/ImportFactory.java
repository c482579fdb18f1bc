package org.hearth.testkit.imports;

import org.hearth.application.Hearth;
import org.hearth.application.settings.Settings;

/** Makes the Hearth into which a contract imports. */
public interface ImportFactory {
  /** A Hearth with nothing in it, for one test. */
  Hearth start(Settings settings);

  default ImportTrial trial() {
    return new ImportTrial(start(ImportTrial.SETTINGS));
  }
}
