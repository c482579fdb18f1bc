package org.hearth.testkit.imports;

import org.hearth.testkit.story.HearthFactory;

/** Makes the Hearth into which a contract imports. */
public interface ImportFactory extends HearthFactory {
  default ImportTrial trial() {
    return new ImportTrial(start(ImportTrial.SETTINGS));
  }

  /** Rows of residents of the one home that there is, imported. */
  default ImportTrial residents(String... rows) {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(Csv.RESIDENTS_HEADER + String.join("", rows));
    return trial;
  }
}
