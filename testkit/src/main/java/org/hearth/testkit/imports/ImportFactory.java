package org.hearth.testkit.imports;

import org.hearth.testkit.story.HearthFactory;

/** Makes the Hearth into which a contract imports. */
public interface ImportFactory extends HearthFactory {
  default ImportTrial trial() {
    return new ImportTrial(start(ImportTrial.SETTINGS));
  }
}
